import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { dutchIn } from './dutch-words.rules.ts'
import { composed, staffWords } from './mail-values.rules.ts'
import { oneLine } from './one-line.rules.ts'
import { renderMail } from './render-mail.rules.ts'
import { languagesOf, type MailTemplate } from './template.rules.ts'
import { mailTemplates } from './templates.rules.ts'

const templates: [string, MailTemplate][] = Object.entries(mailTemplates)
const sender = { address: 'Postbus 1\n2500 AA Den Haag', programme: 'Het programma', replyTo: null }
const url = 'https://ours.example/knop'
const reason = { links: [{ label: 'Stop', url: 'https://ours.example/stop' }], why: 'Je volgt dit.' }

/** Text that a mail program would turn into a link: a scheme, or two parts with a dot between them. */
const linkable = /:\/\/|\b(?:javascript|data|mailto|tel|sms):\S|[\p{L}\p{N}\p{So}-][.。．｡]\p{L}{2}/iu
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2067\u2068\ufeff\ue000\ue001]/u

const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 5,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '\n',
            '\r\n',
            '\n\n',
            '\u2028',
            '\u0085',
            '\u000b',
            '\u202e',
            '\u2066',
            '\u2069',
            '\u200b',
            '\u200d',
            '\ue000',
            '\ue001',

            'https://evil.test/x',
            'hthttp://tp://evil.test',
            'HTTPS://EVIL.TEST',
            'www.evil.test',
            'evil。test',
            'e\u00advil.te\u200bst',

            'javascript:alert(1)',
            'mailto:a@evil.test',
            '<a href="https://evil.test">hier</a>',
            '&lt;b&gt;',
            '{festival}',
            '-- ',
            '💩.la',

            'Beste Samira',
            'Je account is geblokkeerd',
            ' ',
            '\t',
            '10.1.2.3/x',
            '12.30',
            'x'.repeat(500),
          ),
          fc.string({ maxLength: 5 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  },
)

const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
const paragraphs = (html: string): number => [...html.matchAll(/<p[\s>]|<br>|<h1/g)].length
const lines = (text: string): number => text.split(/[\n\r\u0085\u2028\u2029\u000b\f]/).length

test.each(templates)('with any text in its values, %s still says what the program wrote', (_, template) => {
  const names = [...new Set(['name', ...template.values])]
  const rendered = (of: (name: string) => string, language: ReturnType<typeof languagesOf>[number]) =>
    renderMail({
      language,
      own: {},
      reason: { ...reason, why: of('why') },
      sender,
      template,
      url,
      values: Object.fromEntries(names.map((name) => [name, dutchIn(of(name), language)])),
    })
  for (const language of languagesOf(template)) {
    const plain = rendered(() => 'Naam', language)
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: names.length + 1, minLength: names.length + 1 }), (values) => {
        const of = (name: string): string => values[names.indexOf(name) + 1] || 'Naam'
        const mail = rendered(of, language)
        expect(hrefs(mail.html)).toEqual(hrefs(plain.html))
        expect(paragraphs(mail.html)).toBeLessThanOrEqual(paragraphs(plain.html))
        expect(lines(mail.text)).toBeLessThanOrEqual(lines(plain.text))
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(mail.subject.length).toBeLessThanOrEqual(1000)
        const ours = (text: string): string => text.replaceAll(/https:\/\/ours\.example\/\w+/g, '')
        expect(ours(mail.text)).not.toMatch(linkable)
        expect(ours(mail.subject)).not.toMatch(linkable)
        expect(mail.html + mail.text + mail.subject).not.toMatch(unseen)
        expect(mail.text.length).toBeLessThan(plain.text.length + names.length * 3 * 900)
      }),
      { numRuns: 40, seed: Number(process.env.TEST_SEED) },
    )
  }
})

test.each([
  ['St. Jansfeest, 12.30–14.00 uur', 'St. Jansfeest, 12.30–14.00 uur'],
  ['  Noor\n\nde   Vries ', 'Noor de Vries'],
  ['Nieuwe data: 12 juni', 'Nieuwe data: 12 juni'],
  ['https://evil.test/x', 'evil.\u200ctest/x'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['a\u202eb\u2066c', 'abc'],
  ['', ''],
])('%j becomes %j', (written, line) => {
  expect(oneLine(written)).toBe(line)
})

test('a value is cut to its maximum length', () => {
  expect([...oneLine('é'.repeat(1000), 80)]).toHaveLength(80)
})

test('only an address that the program puts on a line becomes a link', () => {
  const template: MailTemplate = {
    ...mailTemplates['follow-digest'],
    nl: { body: 'https://ours.example/vast\n\nhttps://ours.example/{name}\n\n{festivals}', subject: 'x' },
  }
  const festivals = composed(
    ['Delft\nhttps://evil.test', 'https://evil.test', { address: 'https://ours.example/delft' }],
    ['Gouda'],
  )
  const values = { festivals, name: 'x' }
  const mail = renderMail({ language: 'nl', own: {}, sender, template, url: null, values })
  expect(hrefs(mail.html)).toEqual(['https://ours.example/vast', 'https://ours.example/delft'])
  expect(mail.text).toContain('Delft evil.\u200ctest\nevil.\u200ctest\nhttps://ours.example/delft\n\nGouda')
})

test('a text of staff keeps its paragraphs, and no line of it becomes a link', () => {
  const template = mailTemplates['application-question']
  const question = staffWords('Wanneer?\r\n\r\nhttps://example.org/plan')
  const values = {
    answerTo: composed([{ address: 'post@ours.example' }]),
    name: 'x',
    organisation: 'x',
    question,
  }
  const mail = renderMail({ language: 'nl', own: {}, sender, template, url: null, values })
  expect(hrefs(mail.html)).toEqual([])
  expect(mail.text).toContain('Wanneer?\n\nhttps://example.org/plan')
  expect(mail.text).toContain('Stuur je antwoord naar post@ours.example.')
})
