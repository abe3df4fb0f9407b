import { describe, expect, it } from 'vitest'

import { plainBody, plainPath, plainQuery, withPlainIds } from './ids.rules.ts'

const id = '507f1f77bcf86cd799439abc'
const uuid = 'b3b0d2f4-1f0e-4f3a-9a55-0f3a5a1f2b11'
const [loud, loudUuid] = [id.toUpperCase(), uuid.toUpperCase()]

describe('ids in the spelling of the databases', () => {
  it('ids in an address are written as the databases write them', () => {
    expect(plainPath(`/api/users/${loud}/`)).toBe(`/api/users/${id}/`)
    expect(plainPath(`/api/x/${loudUuid.replace('B', '%42')}/y`)).toBe(`/api/x/${uuid}/y`)
    expect(plainPath('/api/media/file/ABC%20D.webp')).toBe('/api/media/file/ABC%20D.webp')
  })

  it('ids in a question are written as the databases write them, in lists as well', () => {
    const asked = {
      limit: '5',
      where: { or: [{ id: { in: `${loud},${loudUuid}` } }, { title: { like: 'ABC' } }] },
    }
    expect(plainQuery(asked)).toEqual({
      limit: '5',
      where: { or: [{ id: { in: `${id},${uuid}` } }, { title: { like: 'ABC' } }] },
    })
  })

  it('ids in a body are written as the databases write them, but never in a secret', () => {
    const sent = { ids: [loud], newPassword: loud, password: loud, person: loud, token: loud }
    expect(plainBody(sent)).toEqual({ ids: [id], newPassword: loud, password: loud, person: id, token: loud })
  })

  it('ids in a document are written as the databases write them, in references only', () => {
    expect(withPlainIds({ owner: loud, title: loudUuid }, new Set([loud]))).toEqual({
      owner: id,
      title: loudUuid,
    })
  })
})
