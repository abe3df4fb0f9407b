import { describe, expect, it } from 'vitest'

import { readBody } from './body-limit.ts'
import { checkBody } from './checked-body.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://x/', { body, duplex: 'half', headers, method: 'POST' } as RequestInit)

describe('readBody', () => {
  it('readBody reads a body that is small enough', async () => {
    expect(await readBody(post('hello'), 5)).toEqual(new TextEncoder().encode('hello'))
  })

  it('readBody stops at the limit, whatever the headers say', async () => {
    expect(await readBody(post('hello!'), 5)).toMatchObject({ status: 413 })
    expect(await readBody(post('x', { 'content-length': '6' }), 5)).toMatchObject({ status: 413 })
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    expect(await readBody(post(endless), 5000)).toMatchObject({ status: 413 })
    expect(pulled).toBeLessThan(10)
  })
})

describe('checkBody', () => {
  const upload = { isUpload: true }
  const json = { 'content-type': 'application/json' }

  it('checkBody takes an object, and keeps a remote file out of an upload', async () => {
    const sent = await checkBody(
      post('{"alt":"x","url":"http://169.254.169.254/","filename":"x"}', json),
      upload,
    )
    expect(sent).toMatchObject({ body: '{"alt":"x"}' })
    const elsewhere = await checkBody(post('{"url":"https://example.org/"}', json), { isUpload: false })
    expect(elsewhere).toMatchObject({ body: '{"url":"https://example.org/"}' })
  })

  it.each(['{', '[]', 'null', '1', '{"__proto__":1}', '{"a":{"constructor":1}}', '{"password":"\\u0000"}'])(
    'refuses %s',
    async (text) => {
      expect(await checkBody(post(text, json), upload)).toMatchObject({ status: 400 })
    },
  )

  it('checkBody takes one file of an upload, and the known fields of a form', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":"x","url":"http://x/"}')
    form.set('file', new Blob(['bytes']), 'x.jpg')
    const sent = await checkBody(post(form), upload)
    expect(sent).toMatchObject({ data: { alt: 'x' } })
    expect(await checkBody(post(form), { isUpload: false })).toMatchObject({ status: 400 })
    form.set('other', 'x')
    expect(await checkBody(post(form), upload)).toMatchObject({ status: 400 })
  })

  it('checkBody refuses other kinds of body', async () => {
    expect(await checkBody(post('<a/>', { 'content-type': 'text/xml' }), upload)).toMatchObject({
      status: 415,
    })
  })
})
