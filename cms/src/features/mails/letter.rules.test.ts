import { expect, test } from 'vitest'

import { fill, unknownNames } from './fill.rules.ts'
import { letterHtml, letterText, type Letter } from './letter.rules.ts'
import { markup } from './markup.rules.ts'
import { wordsOf } from './render-mail.rules.ts'
import { mailTemplates } from './templates.rules.ts'

const letter: Letter = {
  address: 'Postbus 1\n2500 AA Den Haag',
  body: 'Een.\r\n\r\nTwee\ndrie <i>',
  button: null,
  language: 'nl',
  programme: 'A & B',
  subject: 'Onderwerp',
}

test('a value replaces its name once, and an empty value also removes the space before it', () => {
  expect(fill('Dag {name}, je {what}', { name: '{what}', what: 'x' })).toBe('Dag {what}, je x')
  expect(fill('Dag {name},', { name: '' })).toBe('Dag,')
  expect(fill('{constructor}', {})).toBe('')
})

test('names without a value are found', () => {
  expect(unknownNames('{name} {programme} {festival} {naam}', ['festival'])).toEqual(['naam'])
})

test('plain texts are escaped, in content and attributes', () => {
  expect(markup`<a href="${'"><script>'}">${[markup`<b>${"'&"}</b>`]}</a>`.text).toBe(
    '<a href="&quot;&gt;&lt;script&gt;"><b>&#39;&amp;</b></a>',
  )
})

test('a letter keeps its paragraphs and lines, and ends with its sender', () => {
  const page = letterHtml(letter)
  expect(page).toContain('>Een.</p>')
  expect(page).toContain('Twee<br>drie &lt;i&gt;</p>')
  expect(page).toContain('A &amp; B<br>Postbus 1<br>2500 AA Den Haag')
  expect(letterText(letter)).toBe(
    'Een.\n\nTwee\ndrie <i>\n\n-- \nDeze mail komt van het programma van A & B.\nPostbus 1\n2500 AA Den Haag',
  )
})

test('a mail loads nothing from any other machine', () => {
  expect(letterHtml(letter)).not.toMatch(/<img|<script|<link|url\(|@import|https?:/)
})

test('staff’s texts replace those of the template, where there are any', () => {
  const words = wordsOf(mailTemplates['password-reset'], 'en', { body: '  ', subject: 'Mine' })
  expect(words).toEqual({ ...mailTemplates['password-reset'].en, subject: 'Mine' })
})
