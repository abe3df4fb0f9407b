import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

const text = (words: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
})

const newsletter = (changes: object = {}) => ({
  id: 'n1',
  slug: 'tafels-buiten',
  subject: { nl: 'De tafels staan buiten', en: 'The tables are out' },
  preheader: { nl: 'Kom je ook?' },
  sentAt: '2026-04-20T08:00:00.000Z',
  inArchive: true,
  blocks: [
    { blockType: 'letterText', title: { nl: 'Schuif aan' }, body: { nl: text('Dag allemaal') } },
    { blockType: 'letterFestivals', choice: 'near-reader', days: 90, limit: 6, title: { nl: 'Bij jou' } },
    {
      blockType: 'letterStory',
      story: { id: 's1', slug: 'samira', title: { nl: 'Samira kookt' }, person: 'Samira' },
    },
    { blockType: 'letterStory', story: 'taken-away' },
    {
      blockType: 'letterQuote',
      testimonial: { id: 't1', quote: { nl: 'Ik ben trots.' }, attribution: 'Anna' },
    },
    { blockType: 'letterButton', label: { nl: 'Doe mee' }, link: { type: 'organise' } },
    { blockType: 'letterButton', label: { nl: 'Kwaad' }, link: { type: 'url', url: 'javascript:alert(1)' } },
  ],
  updatedAt: '2026-05-01T10:00:00.000Z',
  ...changes,
})

beforeEach(async () => {
  test = await startTestSite()
  test.cms.records['newsletters'] = [newsletter()]
})
afterEach(() => test.stop())

describe('the web version of a newsletter', () => {
  it('the web version of a newsletter shows every public block in its language, with the festivals of its day', async () => {
    const { body, status } = await test.get('/en/newsletter/archive/tafels-buiten')
    expect(status).toBe(200)
    for (const words of [
      'The tables are out',
      'Dag allemaal',
      'Samira kookt',
      'Ik ben trots.',
      'Doe mee',
      'Delft celebrates',
    ])
      expect(body).toContain(words)
    expect(body).toContain('Sent on Monday 20 April 2026')
    expect(body).toContain('href="/en/organise"')
    expect(body).not.toMatch(/taken-away|javascript:|Bij jou|personal-link/)
  })

  it('the web version of a newsletter is indexed only when it is in the archive', async () => {
    expect((await test.get('/nieuwsbrief/archief/tafels-buiten')).headers['x-robots-tag']).toBeUndefined()
    test.cms.records['newsletters'] = [newsletter({ inArchive: false })]
    await test.notify(['newsletters:n1', 'newsletters'])
    await test.site.settled()
    const { headers, status } = await test.get('/nieuwsbrief/archief/tafels-buiten')
    expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex'])
    expect((await test.get('/nieuwsbrief/archief')).body).not.toContain('De tafels staan buiten')
    expect((await test.get('/sitemap.xml')).body).not.toContain('tafels-buiten')
  })

  it('the web version of a newsletter changes when a story in it is removed', async () => {
    await test.get('/nieuwsbrief/archief/tafels-buiten')
    test.cms.records['newsletters'] = [newsletter({ blocks: [] })]
    await test.notify(['stories', 'stories:s1'])
    await test.site.settled()
    expect((await test.get('/nieuwsbrief/archief/tafels-buiten')).body).not.toContain('Samira kookt')
  })

  it('an unknown newsletter gives 404', async () => {
    expect((await test.get('/nieuwsbrief/archief/iets-anders')).status).toBe(404)
  })
})

describe('the archive', () => {
  it.each(['/nieuwsbrief/archief', '/en/newsletter/archive', '/ar/newsletter/archive'])(
    'the archive %s lists sent newsletters',
    async (path) => {
      const { body, status } = await test.get(path)
      expect(status).toBe(200)
      expect(body).toContain(`href="${path}/tafels-buiten"`)
    },
  )

  it('an empty archive says so, and the newsletter page links to it', async () => {
    test.cms.records['newsletters'] = []
    expect((await test.get('/nieuwsbrief/archief')).body).toContain('Er is nog geen nieuwsbrief verstuurd.')
    expect((await test.get('/nieuwsbrief')).body).toContain('href="/nieuwsbrief/archief"')
  })
})
