import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'

import { placeholders } from '../personal-links.rules.ts'
import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.rules.ts'
import { exampleLetter } from './letter.examples.ts'
import { letterLocales, type Letter, type LetterLocale } from './letter.rules.ts'

/** Markup that mails need and pages must not have: tables for layout, inline styles, attributes for Outlook. */
const judge = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'aria-label-misuse': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'no-implicit-button-type': 'off',
    'no-inline-style': 'off',
    'no-redundant-role': 'off',
    'no-unknown-attributes': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'void-style': 'off',
    'wcag/h63': 'off',
  },
})

const problemsOf = async (html: string): Promise<readonly string[]> =>
  (await judge.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${ruleId} (${line}): ${message}`),
  )

const hostile = '</mj-text><script>alert(1)</script> "\'&<b> ]]> --> {{x}} \\u{64b} ًا 👩🏽‍🌾'

/** The same letter with a hostile or unlucky text in every place. */
const withEverywhere = (letter: Letter, said: string): Letter => {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        typeof inner === 'string' && !['href', 'id', 'kind', 'lang', 'url'].includes(name)
          ? said
          : replaced(inner),
      ]),
    )
  }
  const { blocks, postalAddress: _address, programme: _programme, ...rest } = letter
  return {
    ...rest,
    blocks: replaced(blocks) as Letter['blocks'],
    postalAddress: said,
    preheader: said,
    programme: said,
    subject: { ...letter.subject, value: said },
  }
}

describe.each(letterLocales)('a newsletter in %s', (locale: LetterLocale) => {
  const html = letterHtml(exampleLetter(locale))
  const text = letterText(exampleLetter(locale))

  test('the mail is valid HTML, in its language and direction', async () => {
    expect(await problemsOf(html)).toEqual([])
    expect(html).toMatch(
      new RegExp(`^<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`),
    )
  })

  test('the plain text of the mail says the same as its HTML', () => {
    const words = html.replaceAll(/<style.*?<\/style>|<!--.*?-->|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ')
    for (const { kind, ...block } of exampleLetter(locale).blocks) {
      if (kind !== 'story' || !('title' in block) || block.title === null) continue
      expect(words).toContain(block.title.value)
      expect(text).toContain(block.title.value)
    }
    for (const link of [placeholders.unsubscribe, placeholders.preferences, exampleLetter(locale).webUrl]) {
      expect(html).toContain(`href="${link}"`)
      expect(text).toContain(link)
    }
  })

  test('the mail loads nothing from another machine except the pictures of the site', () => {
    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|form|video)\b|@import|url\(|@font-face/i)
    const sources = [...html.matchAll(/\bsrc(?:set)?="([^"]+)"/g)].map(([, source]) => source ?? '')
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((source) => !source.startsWith('https://site.test/media/'))).toEqual([])
    // The mail holds no invisible picture, which would tell who opened it.
    for (const [picture] of html.matchAll(/<img[^>]+>/g)) {
      expect(Number(/width="(\d+)"/.exec(picture)?.[1])).toBeGreaterThan(100)
      expect(picture).toMatch(/height="\d{3}".*height:auto/)
      expect(picture).toMatch(/alt="[^"]+"/)
    }
  })

  test('the mail has no unfilled placeholder', () => {
    for (const part of [html, text]) expect(part).not.toMatch(/undefined|\[object|NaN|\{\w+\}|<\/?mj-|\\u\{/)
  })

  test('the mail shows typed markup as text, in every place', async () => {
    const made = letterHtml(withEverywhere(exampleLetter(locale), hostile))
    expect(await problemsOf(made)).toEqual([])
    expect(made).not.toMatch(/<script|<b>/)
    expect(made).toContain('&lt;/mj-text&gt;&lt;script&gt;alert(1)')
    const alts = [...made.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt)
    expect(alts).toEqual(
      alts.map(
        () =>
          '&lt;/mj-text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp;&lt;b&gt; ]]&gt; --&gt; {{x}} \\u{64b} ًا 👩🏽‍🌾',
      ),
    )
  })
})

test('a text without a translation stays in its own language and direction', () => {
  const html = letterHtml(exampleLetter('ar'))
  expect(html).toContain('<span lang="nl" dir="ltr">Muziek op het water</span>')
  expect(html).toContain('direction:rtl')
})

test('Dutch in an Arabic newsletter is announced, aligned like the mail, and keeps its own direction', async () => {
  const arabic = exampleLetter('ar')
  const letter = { ...arabic, blocks: exampleLetter('nl').blocks, subject: exampleLetter('nl').subject }
  const [html, text] = [letterHtml(letter), letterText(letter)]
  expect(await problemsOf(html)).toEqual([])
  const note = 'جزء من هذه الرسالة غير متوفر بالعربية بعد، وتقرؤه هنا بالهولندية.'
  for (const part of [html, text]) {
    expect(part.split(note)).toHaveLength(2)
    expect(part).toContain('‘Ik kwam voor het eten en bleef voor de mensen.’')
  }
  expect(html).toMatch(/<h1 lang="nl" dir="ltr"[^>]*>Lange tafels/)
  expect(html).toMatch(/<p lang="nl" dir="ltr"[^>]*>De zomer gaat voorbij/)
  expect(html).toMatch(/<ul style[^>]*><li[^>]*><span lang="nl" dir="ltr"><strong>Koken/)
  // The markers of the list, the quote and all lines begin on the right.
  expect(html).not.toMatch(/text-align:left[^>]*>[^<]*[a-z]/)
  expect(text).not.toMatch(/[\u0600-\u06ff],/)
  for (const part of [letterHtml(arabic), letterText(arabic)]) expect(part).not.toContain(note)
})

test('stories and quotes of invented people say that they are invented', () => {
  const letter = exampleLetter('nl')
  const invented = letter.blocks.map((block) =>
    block.kind === 'story' || block.kind === 'quote' ? { ...block, demo: true } : block,
  )
  for (const write of [letterHtml, letterText]) {
    expect(write(letter)).not.toContain('voorbeeld')
    expect(write({ ...letter, blocks: invented }).match(/voorbeeld/g)).toHaveLength(2)
  }
})

test('a long list of festivals stays well below the size that Gmail shows', () => {
  const letter = exampleLetter('ar')
  const blocks = letter.blocks.map((block) => {
    const [line] = block.kind === 'festivals' ? block.lines : []
    return block.kind === 'festivals' && line !== undefined
      ? { ...block, lines: Array.from({ length: 20 }, () => line) }
      : block
  })
  expect(Buffer.byteLength(letterHtml({ ...letter, blocks }))).toBeLessThan(100 * 1024)
})
