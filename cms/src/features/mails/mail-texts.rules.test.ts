import { expect, it } from 'vitest'

import { groupOf, ownWordsIn } from './mail-texts.rules.ts'

it('a template has its group by name', () => {
  expect([groupOf('password-reset'), groupOf('invitation'), groupOf('a-b-c')]).toEqual([
    'passwordReset',
    'invitation',
    'aBC',
  ])
})

it('the texts of staff are those of their language, and what is missing is null', () => {
  const texts = {
    invitation: { en: { body: 'Hi', subject: null }, nl: { body: 'Hallo', button: 3, subject: 'Kom' } },
  }
  expect(ownWordsIn(texts, 'invitation', 'nl')).toEqual({ body: 'Hallo', button: null, subject: 'Kom' })
  expect(ownWordsIn(texts, 'invitation', 'en')).toEqual({ body: 'Hi', button: null, subject: null })
  const nothing = { body: null, button: null, subject: null }
  for (const stored of [null, {}, { invitation: null }, { invitation: { nl: 'x' } }, 'x'])
    expect(ownWordsIn(stored, 'invitation', 'nl')).toEqual(nothing)
  expect(ownWordsIn({}, 'constructor', 'nl')).toEqual(nothing)
})
