import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { tombstoneOf } from '#cms/tombstone.ts'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite
beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const stem = '7d3f0a52-1111-4222-8333-444455556666'

/** Does what the CMS does when Samira withdraws: deletes record and picture, adds a tombstone, sends one notice. */
const withdraw = async (): Promise<void> => {
  test.cms.records['stories'] = []
  test.cms.records['tombstones'] = [{ id: 'x1', key: tombstoneOf('stories', 'samira') }]
  const tags = ['stories', 'stories:s1', 'withdrawn:s1', 'tombstones', 'media', `file:${stem}`]
  expect((await test.notify(tags)).status).toBe(204)
  await test.site.settled()
}

const everything = (): string => {
  const folder = join(test.dataDirectory, 'site', 'answers')
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}

describe('a story whose person withdrew', () => {
  it.each(['/verhalen/samira', '/en/stories/samira', '/ar/stories/samira'])(
    'the address %s of a withdrawn story answers 410, with a page without names',
    async (path) => {
      expect((await test.get(path)).status).toBe(200)
      await withdraw()
      const { body, headers, status } = await test.get(path)
      expect(status).toBe(410)
      expect(body).not.toContain('Samira')
      expect(body).toContain('<header')
      expect(headers['cache-control']).toBe('no-store')
      expect((await test.get(path, {}, 'HEAD')).status).toBe(410)
    },
  )

  it('a withdrawn story is in no copy of the site: no page, no snapshot, no picture', async () => {
    for (const path of ['/', '/verhalen', '/verhalen/samira']) await test.get(path)
    for (const name of [`${stem}.webp`, `${stem}-640x480.webp`, 'another.webp']) {
      expect((await test.get(`/media/${name}`)).status).toBe(200)
    }
    await test.site.settled()
    expect(everything()).toContain('Samira')
    await withdraw()
    expect(everything()).not.toContain('Samira')
    const media = readdirSync(join(test.dataDirectory, 'site', 'media'))
    expect(media).toEqual(['another.webp'])
    expect((await test.get('/verhalen')).body).not.toContain('Samira')
  })

  it('a withdrawn story is not shown again while the CMS is down', async () => {
    await test.get('/verhalen/samira')
    await test.site.settled()
    await withdraw()
    test.cms.mood = 'failing'
    const { body } = await test.get('/verhalen/samira')
    expect(body).not.toContain('Samira')
    await test.restart()
    expect((await test.get('/verhalen/samira')).body).not.toContain('Samira')
  })

  it('a new story at the address of a withdrawn one is not affected', async () => {
    await withdraw()
    test.cms.records['stories'] = [
      {
        id: 's2',
        slug: 'samira',
        title: { nl: 'Een ander verhaal' },
        person: 'Noor',
        intro: { nl: 'Zij zingt.' },
        updatedAt: '2026-06-01T10:00:00.000Z',
      },
    ]
    await test.notify(['stories', 'stories:s2'])
    await test.site.settled()
    expect((await test.get('/verhalen/samira')).status).toBe(200)
  })

  it('an address that never had a story answers 404', async () => {
    await withdraw()
    expect((await test.get('/verhalen/nergens')).status).toBe(404)
    expect(existsSync(test.dataDirectory)).toBe(true)
  })
})
