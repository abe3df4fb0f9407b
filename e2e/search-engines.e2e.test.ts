import { expect } from 'vitest'

import { locales } from '../frontend/src/i18n/locales.ts'
import { journey } from './kit/journey.ts'
import { templates } from './kit/templates.ts'

type Addresses = {
  alternates: string[]
  canonical: string | null
}

const addressesIn = (html: string): Addresses => ({
  alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)]
    .map(([, language, address]) => `${language} ${address}`)
    .sort(),
  canonical: /<link rel="canonical" href="([^"]+)"/i.exec(html)?.[1] ?? null,
})

journey('every page has a canonical address, and translations link to each other', async ({ product }) => {
  const seen = new Map<string, Addresses & { readonly itself: string }>()
  for (const { paths, isPrefilled } of templates.filter(({ status }) => status === 200))
    for (const locale of locales) {
      const address = product.siteUrl + paths[locale]
      const answer = await fetch(address)
      const itself = isPrefilled === true ? (address.split('?')[0] ?? '') : address
      // A page that search engines must not index names no canonical address.
      if (answer.headers.get('x-robots-tag') !== 'noindex')
        seen.set(address, { ...addressesIn(await answer.text()), itself })
    }
  const problems: string[] = []
  for (const [address, { alternates, canonical, itself }] of seen) {
    if (canonical !== itself) problems.push(`${address} calls itself ${canonical}`)
    if (alternates.length === 0) problems.push(`${address} names no translations`)
    for (const alternate of alternates) {
      const other = seen.get(alternate.split(' ')[1] ?? '')
      if (other?.alternates.join() !== alternates.join())
        problems.push(`${address} names ${alternate}, which does not name the same`)
    }
  }
  expect(problems).toEqual([])
})
