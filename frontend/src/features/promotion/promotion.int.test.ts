import { Resvg } from '@resvg/resvg-js'
import jsQr from 'jsqr'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'
import { exampleFestival } from '../festivals/festival.examples.ts'
import { fit, toOutlines, widthOf } from './lettering.ts'
import { poster } from './poster.tsx'
import { promotionOf, shortText } from './promotion.rules.ts'

// The package's types declare the module as the function, but at run time the function is its `default`.
const readCode: typeof jsQr = Reflect.get(jsQr, 'default') ?? jsQr

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const place = { siteUrl: 'https://example.org', site: 'Welkom Hier' }

describe('the promotion kit', () => {
  it.each(['/festivals/delft-viert', '/en/festivals/delft-viert', '/ar/festivals/delft-viert'])(
    '%s has a share image of the size that other sites ask for',
    async (path) => {
      const { status, headers, bytes } = await test.get(`${path}.png`)
      expect([status, headers['content-type']]).toEqual([200, 'image/png'])
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
      expect((await test.get(path)).body).toContain(
        `<meta property="og:image" content="http://site.test${path}.png"`,
      )
    },
  )

  it('the poster is one A4 page, and stays the same file until the record changes', async () => {
    const { headers, bytes } = await test.get('/festivals/delft-viert.pdf')
    expect(headers['content-type']).toBe('application/pdf')
    const text = bytes.toString('latin1')
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(text).toContain('/MediaBox [0 0 595.28 841.89]')
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
    await test.restart()
    const held = { 'if-none-match': String(headers['etag']) }
    expect((await test.get('/festivals/delft-viert.pdf', held)).status).toBe(304)
  })

  it('poster and share image change with the record', async () => {
    const before = await test.get('/festivals/delft-viert.png')
    test.cms.records['festivals'] = [{ ...test.cms.records['festivals']?.[0], eventStatus: 'cancelled' }]
    await test.notify(['festivals:f1'])
    await test.site.settled()
    expect((await test.get('/festivals/delft-viert.png')).headers['etag']).not.toBe(before.headers['etag'])
    expect((await test.get('/festivals/delft-viert/promotie')).body).toContain('Gaat niet door: Delft viert')
  })

  it('the QR code of the poster contains the address of the page', () => {
    const outlines = toOutlines(poster(promotionOf(exampleFestival({}, 'ar'), { ...place, locale: 'ar' })))
    const { pixels, width, height } = new Resvg(outlines).render()
    expect(readCode(new Uint8ClampedArray(pixels), width, height)?.data).toBe(
      'https://example.org/ar/festivals/delft-aan-tafel',
    )
    expect(outlines).not.toContain('<text')
  })

  it('the short text contains title, day, place, and the address', () => {
    expect(shortText(promotionOf(exampleFestival(), { ...place, locale: 'nl' }))).toBe(
      'Aan tafel\n\nzaterdag 28 november 2026, 12.00 – 18.00 uur\nMarkt, Delft\n\nEet mee.\n\nGratis · Nederlands, Engels, Arabisch en Perzisch\n\nhttps://example.org/festivals/delft-aan-tafel',
    )
  })

  it('a long title is broken into lines that fit, and shortened when it never fits', () => {
    const text = 'Een lange titel met veel woorden over samen eten en muziek maken in de wijk'
    const fitted = fit({ text, width: 900, weight: 900, sizes: [96, 72, 54], mostLines: 3 })
    expect(fitted.lines.join(' ')).toBe(text)
    for (const line of fitted.lines) expect(widthOf(line, fitted.size, 900)).toBeLessThanOrEqual(900)
    expect(fit({ text, width: 300, weight: 900, sizes: [54], mostLines: 2 }).lines.at(-1)).toMatch(/…$/)
  })
})
