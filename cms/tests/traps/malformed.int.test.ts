import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../content.ts'
import { startCms, type Api, type Cms } from '../kit.ts'
import { origin } from '../settings.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

describe('large bodies', () => {
  it('large bodies are refused as soon as they are too large', async () => {
    const huge = JSON.stringify({ title: 'x'.repeat(300 * 1024) })
    expect((await editor.post('/api/festivals', JSON.parse(huge))).status).toBe(413)
    expect((await cms.anonymous.post('/api/users/login', { email: 'x'.repeat(300 * 1024) })).status).toBe(413)
  })

  it('large bodies are measured as they arrive, whatever their headers say', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 64 * 1024
        if (sent > 60 * 1024 * 1024) controller.close()
        else controller.enqueue(new Uint8Array(64 * 1024).fill(0x61))
      },
    })
    const init = {
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/json', origin },
      method: 'POST',
    }
    const answer = await cms.anonymous
      .send('/api/users/login', init as RequestInit)
      .catch((error: unknown) => error)
    expect(answer instanceof Error || (answer as { status: number }).status === 413).toBe(true)
    expect(sent).toBeLessThan(20 * 1024 * 1024)
  })
})

describe('malformed requests', () => {
  const json = { 'content-type': 'application/json' }
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  const nothing = '00000000-0000-4000-8000-000000000000'

  const requests: readonly [what: string, path: string, init?: RequestInit][] = [
    ['a bad escape', '/api/%'],
    ['a bad escape further on', '/api/festivals/%E0%A4%A'],
    ['a prototype as collection', '/api/__proto__'],
    ['a constructor as collection', '/api/constructor'],
    ['a method of objects as collection', '/api/toString'],
    ['a method as global', '/api/globals/hasOwnProperty'],
    ['no global', '/api/globals'],
    ['an unknown collection', '/api/nothing'],
    ['a climb', '/api/festivals/..%2f..%2fusers'],
    ['a climb for a file', '/api/media/file/..%2f..%2ftest.db'],
    ['a null byte', '/api/festivals/%00'],
    ['an id of another kind', '/api/festivals/1'],
    ['an id that is an object', '/api/festivals/[object%20Object]'],
    ['an id that is a query', "/api/festivals/' OR 1=1--"],
    ['an unknown id', `/api/festivals/${nothing}`],
    ['an unknown version', `/api/festivals/versions/${nothing}`],
    ['two slashes', '/api//festivals'],
    ['a method nobody has', '/api/festivals', { method: 'PUT' }],
    ['a delete of everything', '/api/festivals', { method: 'DELETE' }],
    ['a change of everything', '/api/festivals', { body: '{}', headers: json, method: 'PATCH' }],
    ['half a JSON', '/api/festivals', { body: '{"title":', headers: json, method: 'POST' }],
    ['a JSON list', '/api/festivals', { body: '[]', headers: json, method: 'POST' }],
    ['a JSON null', '/api/festivals', { body: 'null', headers: json, method: 'POST' }],
    ['a JSON text', '/api/festivals', { body: '"x"', headers: json, method: 'POST' }],
    ['nothing at all', '/api/festivals', { body: '', headers: json, method: 'POST' }],
    ['a deep JSON', '/api/festivals', { body: deep(5000), headers: json, method: 'POST' }],
    [
      'a prototype in JSON',
      '/api/festivals',
      { body: '{"__proto__":{"x":1}}', headers: json, method: 'POST' },
    ],
    [
      'a null byte in JSON',
      '/api/festivals',
      { body: '{"title":"a\\u0000b"}', headers: json, method: 'POST' },
    ],
    ['XML', '/api/festivals', { body: '<a/>', headers: { 'content-type': 'text/xml' }, method: 'POST' }],
    ['a form without parts', '/api/media', { body: 'x', headers: form, method: 'POST' }],
    ['a form cut off', '/api/media', { body: '--x\r\nContent-Disp', headers: form, method: 'POST' }],
    [
      'a form without a boundary',
      '/api/media',
      { body: 'x', headers: { 'content-type': 'multipart/form-data' }, method: 'POST' },
    ],
    ['a form with half a JSON', '/api/media', { body: part('_payload', '{'), headers: form, method: 'POST' }],
    ['a form with an unknown field', '/api/media', { body: part('x', '1'), headers: form, method: 'POST' }],
    [
      'a form with a file by name',
      '/api/media',
      { body: part('file', '{"filename":"x"}'), headers: form, method: 'POST' },
    ],
    ['a picture without a file', '/api/media', { body: '{"alt":"x"}', headers: json, method: 'POST' }],
    [
      'a login with an object',
      '/api/users/login',
      { body: '{"email":{"$ne":1},"password":{"$ne":1}}', headers: json, method: 'POST' },
    ],
    ['a login with nothing', '/api/users/login', { headers: json, method: 'POST' }],
    [
      'a reset with an object',
      '/api/users/reset-password',
      { body: '{"token":{"$ne":1},"password":"twaalf letters"}', headers: json, method: 'POST' },
    ],
    ['an unlock with a number', '/api/users/unlock', { body: '{"email":1}', headers: json, method: 'POST' }],
    ['a verification of nothing', '/api/users/verify/x', { headers: json, method: 'POST' }],
    [
      'an unknown duplicate',
      `/api/festivals/${nothing}/duplicate`,
      { body: '{}', headers: json, method: 'POST' },
    ],
    ['a thousand brackets', `/api/festivals?${'where[and][0]'.repeat(200)}=1`],
    ['a long address', `/api/festivals?x=${'y'.repeat(15_000)}`],
    ['a bad escape in the question', '/api/festivals?where[title][equals]=%E0%A4%A'],
    ['a broken token', '/api/users/me', { headers: { authorization: 'JWT a.b.c' } }],
    ['a broken cookie', '/api/users/me', { headers: { cookie: 'payload-token=%%%; =; payload-lng=%' } }],
    ['a broken preview', '/api/preview-document?token=%7B'],
    ['a preview without token', '/api/preview-document'],
    ['settings of nobody', '/api/payload-preferences/nav', { body: '[1', headers: json, method: 'POST' }],
  ]

  it.each(requests)(
    'a malformed request gives no visitor, organiser or editor a 5xx: %s',
    async (_, path, init = {}) => {
      for (const api of [cms.anonymous, organiser, editor]) {
        const { headers, status, text } = await api.send(path, init)
        expect(`${status} ${text}`).not.toMatch(/^5/)
        expect(headers.has('x-uncaught')).toBe(false)
      }
    },
  )

  const wrong: readonly [what: string, data: Record<string, unknown>][] = [
    ['a title that is an object', { title: { nl: 'x' } }],
    ['a title that is a list', { title: ['x'] }],
    ['a title that is a number', { title: 7 }],
    ['an organisation that does not exist', { organisation: nothing }],
    ['an organisation that is a number', { organisation: 12 }],
    ['an organisation that is true', { organisation: true }],
    ['partners that are a text', { partners: 'x' }],
    ['pictures that don’t exist', { pictures: [nothing] }],
    ['pictures that are objects', { pictures: [{ a: 1 }] }],
    ['slots that are a text', { timeSlots: 'x' }],
    ['slots that are null', { timeSlots: [null] }],
    ['slots that are texts', { timeSlots: ['x'] }],
    ['a slot without a day', { timeSlots: [{ day: 'never', endTime: '99:99', startTime: 'x' }] }],
    [
      'a slot with an id of another',
      {
        timeSlots: [
          { day: '2027-01-01', endTime: '10:00', id: 'x', startTime: '09:00' },
          { day: '2027-01-01', endTime: '10:00', id: 'x', startTime: '09:00' },
        ],
      },
    ],
    ['a venue that is a text', { venue: 'x' }],
    ['a venue that is a list', { venue: [] }],
    [
      'a latitude that is a text',
      { venue: { latitude: 'north', municipality: 'Delft', name: 'x', province: 'utrecht' } },
    ],
    ['a body that is a text', { body: 'x' }],
    ['a body without a root', { body: {} }],
    ['a body with a strange node', { body: { root: { children: [{ type: 'evil' }], type: 'root' } } }],
    ['a body whose root is a list', { body: { root: [] } }],
    ['a kind that isn’t one', { kind: 'party' }],
    ['a kind that is a list', { kind: ['festival'] }],
    ['languages that are a text', { practical: { languages: 'nl' } }],
    ['languages that are objects', { practical: { languages: [{ a: 1 }] } }],
    ['a slug that is an object', { slug: { a: 1 } }],
    ['a slug with slashes', { slug: '../x' }],
    ['a status that isn’t one', { _status: 'live' }],
    ['a date that isn’t one', { previousStart: 'yesterday' }],
    ['a date that is an object', { previousStart: {} }],
    ['a programme that is a number', { programme: 5 }],
    ['an id of its own', { id: 'x' }],
    ['an edition of itself', { previousEdition: [] }],
  ]

  it.each(wrong)('malformed data gives nobody a 5xx: %s', async (_, data) => {
    for (const api of [organiser, editor]) {
      for (const query of ['', '?draft=true', '?locale=all', '?draft=true&locale=ar']) {
        const { status, text } = await api.post(
          `/api/festivals${query}`,
          festivalData(cms.content.organisations.delft, data),
        )
        expect(`${status} POST ${query} ${text}`).not.toMatch(/^5/)
      }
      const changed = await api.patch(`/api/festivals/${cms.content.festivals.delftDraft}?draft=true`, data)
      expect(`${changed.status} PATCH ${changed.text}`).not.toMatch(/^5/)
    }
  })

  it('bytes that are no HTTP request do not stop the server', async () => {
    const { port } = new URL(cms.url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('GET /api HTTP/9.9\r\n\r\n\0\0'))
      socket.on('close', () => resolve())
      socket.on('error', () => resolve())
      socket.resume()
    })
    expect((await cms.anonymous.get('/api/healthz')).status).toBe(200)
  })
})
