import { request } from 'node:http'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { people } from '../../../tests/people.ts'
import { origin } from '../../../tests/settings.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

/** Begins to send a picture, and waits before the rest of it. */
const begin = (cookie = '') => {
  const headers = {
    'content-length': 1000,
    'content-type': 'multipart/form-data; boundary=x',
    cookie,
    origin,
  }
  const sent = request(`${cms.url}/api/media`, { headers, method: 'POST' })
  const status = new Promise<number | undefined>((resolve) =>
    sent.on('response', (answer) => resolve(answer.statusCode)),
  )
  sent.on('error', () => undefined)
  sent.write('--x\r\n')
  return { breakOff: () => sent.destroy(), status }
}

it('a picture of a stranger is refused before the rest of it has come', async () => {
  for (const cookie of ['', 'payload-token=made.up.token']) {
    const picture = begin(cookie)
    expect(await picture.status).toBe(401)
    picture.breakOff()
  }
})

it('one person can’t fill the memory with pictures that never end, and others can still send theirs', async () => {
  const { cookie } = await cms.logIn(people.editor.email)
  const pictures = Array.from({ length: 7 }, () => begin(cookie))
  expect(await Promise.race(pictures.map(({ status }) => status))).toBe(503)
  const wrongForm = new FormData()
  wrongForm.set('other', 'x')
  const other = await cms.as('admin')
  expect((await other.post('/api/media', wrongForm)).status).toBe(400)
  for (const { breakOff } of pictures) breakOff()
  const editor = await cms.as('editor')
  await expect.poll(async () => (await editor.post('/api/media', wrongForm)).status).toBe(400)
})
