import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData, picture } from '../content.ts'
import { startCms, type Api, type Cms } from '../kit.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const upload = (api: Api, bytes: Uint8Array, { name = 'photo.jpg', type = 'image/jpeg', data = {} } = {}) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none', ...data }))
  form.set('file', new Blob([Uint8Array.from(bytes)], { type }), name)
  return api.post('/api/media', form)
}

const file = async (api: Api, url: string) => {
  const response = await api.send(new URL(url, 'http://x').pathname, {})
  return response
}

const bytesOf = async (cookie: string | null, filename: string): Promise<Buffer> => {
  const response = await fetch(`${cms.url}/api/media/file/${filename}`, {
    headers: cookie === null ? {} : { cookie, origin: 'http://localhost:3001' },
  })
  return Buffer.from(await response.arrayBuffer())
}

// AVIF is a kind of HEIF, and sharp uses that name.
const formatOf = (size: string): string =>
  ['mail', 'share'].includes(size) ? 'jpeg' : size.endsWith('Avif') ? 'heif' : 'webp'

describe('a stored picture', () => {
  it('a stored picture holds neither its location nor extra data of its file', async () => {
    const withPlace = await sharp(await picture())
      .withExif({
        IFD0: { Artist: 'Geheime Maker' },
        IFD3: { GPSLatitude: '52/1 0/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(withPlace).metadata()).exif).toBeDefined()
    const polyglot = Buffer.concat([withPlace, Buffer.from('<script>alert(1)</script>')])
    const { body, status } = await upload(organiser, polyglot)
    expect(status).toBe(201)
    const { cookie } = await cms.logIn('delft@people.test')
    const sizes = body.doc.sizes as Record<string, { filename: string | null }>
    const files = Object.entries({ original: { filename: body.doc.filename as string }, ...sizes })
    expect(Object.keys(sizes)).toEqual(expect.arrayContaining(['cardAvif', 'mail']))
    for (const [size, { filename }] of files) {
      if (filename === null) continue
      const stored = await bytesOf(cookie, filename)
      const { exif, format } = await sharp(stored).metadata()
      expect([format, exif]).toEqual([formatOf(size), undefined])
      expect(stored.includes('<script>')).toBe(false)
      expect(stored.includes('Geheime')).toBe(false)
    }
  })

  it('a stored picture has a name that can’t be guessed, whatever its original name', async () => {
    const { body } = await upload(organiser, await picture(), { name: '../../Amina in het azc.jpg' })
    expect(body.doc.filename).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.webp$/)
    expect(body.doc.owner).toBe(cms.content.users.delft)
  })
})

describe('refused uploads', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')

  it.each([
    ['an SVG', svg, 'x.svg', 'image/svg+xml'],
    ['an SVG called JPEG', svg, 'x.jpg', 'image/jpeg'],
    ['a page called JPEG', html, 'x.jpg', 'image/jpeg'],
    ['a page called PNG', html, 'x.html', 'image/png'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'x.pdf', 'application/pdf'],
    ['nothing', Buffer.alloc(0), 'x.jpg', 'image/jpeg'],
    ['noise', Buffer.from('\u00ff\u00d8\u00ffnoise', 'latin1'), 'x.jpg', 'image/jpeg'],
  ])('the upload of %s is refused', async (_, bytes, name, type) => {
    const { status, text } = await upload(editor, bytes, { name, type })
    expect(`${status} ${text}`).toMatch(/^4\d\d /)
  })

  it('a picture that is cut off halfway is refused', async () => {
    const whole = await picture()
    const { status, text } = await upload(editor, whole.subarray(0, whole.byteLength / 2))
    expect(`${status} ${text}`).toMatch(/^400 /)
  })

  it('a picture of 144 million pixels in few bytes is refused', async () => {
    const bomb = await sharp({ create: { background: '#fff', channels: 3, height: 12_000, width: 12_000 } })
      .png()
      .toBuffer()
    const { status, text } = await upload(editor, bomb, { name: 'x.png', type: 'image/png' })
    expect(`${status} ${text}`).toMatch(/^400 /)
  })

  it('an upload of more than 12 MB is refused', async () => {
    const { status } = await upload(editor, Buffer.alloc(12 * 1024 * 1024 + 1))
    expect(status).toBe(413)
  })

  it('an address to fetch a picture from is refused', async () => {
    let asked = 0
    const inside = createServer((_, response) => {
      asked += 1
      response.end('secret')
    })
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/latest/meta-data`
    const remote = { alt: 'x', filename: 'x.jpg', mimeType: 'image/jpeg', peopleInPicture: 'none', url }
    const form = new FormData()
    form.set('_payload', JSON.stringify(remote))
    const named = new FormData()
    named.set('_payload', JSON.stringify(remote))
    named.set('file', JSON.stringify(remote))
    for (const body of [remote, form, named]) {
      const { status, text } = await editor.post('/api/media', body)
      expect(`${status} ${text}`).toMatch(/^400 /)
    }
    await editor.patch(`/api/media/${cms.content.media.hidden}`, remote)
    expect(asked).toBe(0)
    inside.close()
  })
})

describe('the visibility of a picture', () => {
  it('everybody sees a picture exactly while a published record shows it', async () => {
    const { body } = await upload(organiser, await picture())
    const { filename, id } = body.doc as { filename: string; id: string }
    const seen = async () => [
      (await cms.anonymous.get(`/api/media/${id}`)).status,
      (await cms.anonymous.get(`/api/media/file/${filename}`)).status,
      (await (await cms.as('utrecht')).get(`/api/media/file/${filename}`)).status,
    ]
    const hidden = await seen()
    expect(hidden.every((status) => status === 403 || status === 404)).toBe(true)
    expect((await organiser.get(`/api/media/file/${filename}`)).status).toBe(200)
    // The request of the admin for a thumbnail.
    expect((await organiser.get(`/api/media/file/${filename}?${new Date().toISOString()}`)).status).toBe(200)

    const data = festivalData(cms.content.organisations.delft, { pictures: [id] })
    const draft = await organiser.post('/api/festivals', data)
    expect(draft.status).toBe(201)
    expect(await seen()).toEqual(hidden)
    await editor.patch(`/api/festivals/${draft.body.doc.id}`, { _status: 'published' })
    expect(await seen()).toEqual([200, 200, 200])
    const taken = await editor.patch(`/api/festivals/${draft.body.doc.id}`, { _status: 'draft' })
    expect(`${taken.status} ${taken.text}`).toMatch(/^200 /)
    expect((await cms.anonymous.get(`/api/festivals/${draft.body.doc.id}`)).status).toBe(404)
    expect(await seen()).toEqual(hidden)
  })

  it('visitors learn nothing else about a picture: no owner, no consent', async () => {
    const { body } = await cms.anonymous.get(`/api/media/${cms.content.media.shown}`)
    expect(body.owner).toBeUndefined()
    expect(body.consent).toBeUndefined()
  })

  it('a picture has headers that let a browser only show it', async () => {
    const { body } = await cms.anonymous.get(`/api/media/${cms.content.media.shown}`)
    const { headers, status } = await file(cms.anonymous, body.url)
    expect(status).toBe(200)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toBe('image/webp')
  })

  it('a picture whose file is gone from the disk answers 404', async () => {
    const { body } = await upload(organiser, await picture())
    await rm(path.join(cms.dataDir, 'media', body.doc.filename))
    expect((await organiser.get(`/api/media/file/${body.doc.filename}`)).status).toBe(404)
    expect([403, 404]).toContain((await organiser.get('/api/media/file/nothing.webp')).status)
  })
})

describe('rich text', () => {
  const link = (url: string) => ({
    root: {
      children: [
        {
          children: [
            {
              children: [{ text: 'klik', type: 'text', version: 1 }],
              fields: { linkType: 'custom', newTab: false, url },
              type: 'link',
              version: 3,
            },
          ],
          type: 'paragraph',
          version: 1,
        },
      ],
      direction: null,
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    },
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.test',
  ])('rich text refuses a link to %j, in drafts too', async (url) => {
    const data = festivalData(cms.content.organisations.delft, { body: link(url) })
    for (const [api, query] of [
      [organiser, ''],
      [organiser, '?draft=true&autosave=true'],
      [editor, '?draft=true'],
      [editor, ''],
    ] as const) {
      const { status, text } = await api.post(`/api/festivals${query}`, data)
      expect(`${status} ${text}`).toMatch(/^400 /)
    }
  })

  it('rich text takes an ordinary link', async () => {
    const data = festivalData(cms.content.organisations.delft, { body: link('https://example.org/') })
    expect((await organiser.post('/api/festivals', data)).status).toBe(201)
  })
})
