import { expect, it } from 'vitest'

import { onNewestBase, rememberBase } from './own-saves.client.ts'

const saving = (basedOn: string): RequestInit => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ basedOn, title: 'Feest' }))
  return { body, method: 'PATCH' }
}
/** The base with which a save of this form is sent. */
const sentBy = (form: string, address = '/api/festivals/1'): unknown => {
  const { body } = onNewestBase(address, saving(form)) ?? {}
  const data = body instanceof FormData ? body.get('_payload') : null
  return typeof data === 'string' ? JSON.parse(data).basedOn : null
}
const kept = (form: string, basedOn: string): Promise<void> =>
  rememberBase('/api/festivals/1', saving(form), Response.json({ doc: { basedOn } }))

it('a save right after another one of the same page counts from the newest of them', async () => {
  expect(sentBy('first')).toBe('first')
  await kept('first', 'second')
  expect(sentBy('first')).toBe('second')
  expect(sentBy('first', '/api/festivals/2')).toBe('first')
  await kept('first', 'third')
  // The form has taken in the answer of its first save meanwhile.
  expect([sentBy('first'), sentBy('second'), sentBy('third')]).toEqual(['third', 'third', 'third'])
  await kept('third', 'fourth')
  expect([sentBy('third'), sentBy('of another person')]).toEqual(['fourth', 'of another person'])
})

it('a save without a base, and one that is no form, are sent as they are', () => {
  const plain = { body: '{"basedOn":"first"}', method: 'PATCH' }
  expect(onNewestBase('/api/festivals/1', plain)).toBe(plain)
  expect(onNewestBase('/api/festivals/1', undefined)).toBeUndefined()
})
