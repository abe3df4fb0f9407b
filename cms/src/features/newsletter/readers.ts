import type { PayloadRequest, Where } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { letterLocales, type LetterLocale } from './letter/letter.rules.ts'

export type Readers = Readonly<Record<LetterLocale, number>>

/** How many people would get a newsletter now, by their language. */
export const countReaders = async (req: PayloadRequest, audience: readonly string[]): Promise<Readers> => {
  const system = asSystem(req, 'staff learn how many readers there are, and nothing about any of them')
  const inAudience: Where[] = [
    { newsletter: { equals: 'confirmed' } },
    { bouncedAt: { exists: false } },
    ...(audience.length === 0 ? [] : [{ provinces: { in: [...audience] } }]),
  ]
  const counted: Partial<Record<LetterLocale, number>> = {}
  // One after the other: a transaction of MongoDB runs one query at a time.
  for (const locale of letterLocales) {
    const where = { and: [...inAudience, { locale: { equals: locale } }] }
    counted[locale] = (await system.count({ collection: 'subscribers', where })).totalDocs
  }
  return { ar: counted.ar ?? 0, en: counted.en ?? 0, nl: counted.nl ?? 0 }
}
