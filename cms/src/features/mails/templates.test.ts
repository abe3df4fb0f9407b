import { expect, test } from 'vitest'

import { commonValues, namesIn, unknownNames } from './fill.rules.ts'
import { renderMail } from './render-mail.rules.ts'
import { languagesOf, type MailLanguage, type MailTemplate } from './template.rules.ts'
import { mailTemplates } from './templates.rules.ts'

const templates: [string, MailTemplate][] = Object.entries(mailTemplates)
const sender = { address: 'Postbus 1\n2500 AA Den Haag', programme: 'Het programma', replyTo: null }
const partsOf = (template: MailTemplate, language: MailLanguage) => {
  const { body, button = '', subject } = template[language] ?? template.en
  return [subject, body, button]
}

test.each(templates)('%s has all texts in each of its languages', (_, template) => {
  for (const language of languagesOf(template)) {
    const { body, subject } = template[language] ?? template.en
    expect(subject.trim()).not.toBe('')
    expect(body.trim()).not.toBe('')
    expect(subject).not.toMatch(/[<>\n]/)
    expect(subject.length).toBeLessThanOrEqual(120)
    expect(body.length).toBeLessThanOrEqual(4000)
  }
  const { ar = template.nl, en, nl } = template
  expect([ar, en].map(({ button }) => button === undefined)).toEqual(
    [nl, nl].map(({ button }) => button === undefined),
  )
})

test.each(templates)('%s uses only values that it has, and has only values that it uses', (_, template) => {
  const named = languagesOf(template).flatMap((language) => partsOf(template, language).flatMap(namesIn))
  for (const language of languagesOf(template))
    expect(unknownNames(partsOf(template, language).join(' '), template.values)).toEqual([])
  const own = template.values.filter((value) => !commonValues.some((common) => common === value))
  expect(own.filter((value) => !named.includes(value))).toEqual([])
})

test.each(templates)(
  '%s is a mail in each of its languages, with its button where it leads somewhere',
  (_, template) => {
    const values = Object.fromEntries(['name', ...template.values].map((name) => [name, `<${name}> & co`]))
    const url = 'https://example.org/a?b=1&c="2"'
    for (const language of languagesOf(template)) {
      const made = renderMail({ language, own: {}, sender, template, url, values })
      expect(made.html).not.toMatch(/<\w+> & co|\{\w+\}|undefined|\[object/)
      expect(made.text).not.toMatch(/\{\w+\}|undefined/)
      const hasButton = template.nl.button !== undefined
      expect(made.html.includes('href="https://example.org/a?b=1&amp;c=&quot;2&quot;"')).toBe(hasButton)
      expect(made.text.includes(url)).toBe(hasButton)
      const without = renderMail({ language, own: {}, sender, template, url: null, values })
      expect(without.html).not.toContain('href=')
    }
  },
)
