import { expect, it } from 'vitest'

import { readApplication } from './application-input.rules.ts'

const good = {
  agreement: 'Ik ga akkoord.',
  email: ' Samira@Example.org ',
  formKey: 'a-key-of-more-than-twenty-letters',
  language: 'nl',
  municipality: 'Gouda',
  organisationName: 'Goudse Tafels',
  personName: 'Samira',
  plan: 'Samen eten op de markt.',
}

it('an application is read with the required answers only, and the rest stays empty', () => {
  expect(readApplication(good)).toMatchObject({
    application: { email: 'samira@example.org', phone: '', province: '', website: '' },
    kind: 'fine',
  })
})

it.each([
  ['email', 'samira@'],
  ['email', { $ne: null }],
  ['language', 'ar'],
  ['organisationName', 'Kijk op evil.example'],
  ['personName', 'https://evil.example'],
  ['plan', '   '],
  ['plan', 'x'.repeat(4001)],
  ['phone', 'bel me maar'],
  ['province', 'Brabant'],
  ['website', 'javascript:alert(1)'],
  ['formKey', 'short'],
  ['agreement', ''],
])('an application is refused with the field %s when it contains %j', (field, value) => {
  expect(readApplication({ ...good, [field]: value })).toEqual({ fields: [field], kind: 'wrong' })
})

it('every wrong answer of an application is named once', () => {
  expect(readApplication({})).toMatchObject({
    fields: expect.arrayContaining(['email', 'plan', 'personName']) as string[],
  })
})
