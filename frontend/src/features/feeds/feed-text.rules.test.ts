import * as fc from 'fast-check'
import RssParser from 'rss-parser'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import { nastyText } from '../../../tests/nasty-text.ts'
import { feedText } from './feed-text.rules.ts'

const moment = new Date('2026-06-01T10:00:00Z')
const feed = fc.tuple(nastyText, nastyText, nastyText).map(([title, summary, category]) => ({
  author: title,
  description: summary,
  id: 'tag:x',
  items: [
    {
      categories: [category],
      html: `<p>${summary}</p>`,
      id: 'tag:y',
      image: null,
      language: 'nl' as const,
      published: moment,
      summary,
      title,
      updated: moment,
      url: 'https://site.test/x',
    },
  ],
  language: 'nl' as const,
  page: 'https://site.test/',
  self: 'https://site.test/x.rss',
  title,
}))

/** It fits no feed, so that only what is not even XML counts. */
const anything =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>'

it.each(['rss', 'atom'] as const)(
  'whatever is stored, the feed is %s for a strict parser and another',
  async (format) => {
    const texts = fc.sample(feed, 200).map((one) => feedText(one, format))
    const xml = texts.map((contents, index) => ({ contents, fileName: `${index}.xml` }))
    const { errors } = await validateXML({ initialMemoryPages: 512, schema: [anything], xml })
    expect(errors.map(({ message }) => message).filter((one) => one.includes('parser error'))).toEqual([])
    for (const text of texts) expect((await new RssParser().parseString(text)).items).toHaveLength(1)
  },
)

it('whatever is stored, the feed is JSON', () => {
  fc.assert(
    fc.property(feed, (one) => {
      expect(JSON.parse(feedText(one, 'json')).items).toHaveLength(1)
    }),
  )
})
