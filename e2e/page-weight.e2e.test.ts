import { describe, expect } from 'vitest'

import { locales } from '../frontend/src/i18n/locales.ts'
import { journey } from './kit/journey.ts'
import { templates } from './kit/templates.ts'

const limit = 12 * 1024

const weigh = async (address: string): Promise<{ bytes: number; text: string }> => {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } })
  const text = await response.text()
  const isPacked = response.headers.get('content-encoding') === 'br'
  const length = response.headers.get('content-length')
  return { bytes: isPacked && length !== null ? Number(length) : Buffer.byteLength(text), text }
}

describe('a slow connection', () => {
  journey('no page is larger than 12 KB', async ({ product }) => {
    const heavy: string[] = []
    for (const { paths } of templates)
      for (const locale of locales) {
        const { bytes } = await weigh(product.siteUrl + paths[locale])
        if (bytes > limit) heavy.push(`${paths[locale]} weighs ${bytes}`)
      }
    expect(heavy).toEqual([])
  })

  journey('the style sheets are not larger than 12 KB', async ({ product }) => {
    const { text } = await weigh(product.siteUrl)
    const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(sheets).not.toEqual([])
    const weights = await Promise.all(sheets.map((href) => weigh(product.siteUrl + href)))
    expect(weights.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit)
  })
})
