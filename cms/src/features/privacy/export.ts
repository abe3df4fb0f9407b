import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'

import { personBehind } from './person.ts'
import type { ReadableRow } from './readable.rules.ts'
import { type Section, sectionsOf } from './sections.ts'

/** Everything about one address, as a file that its owner can read. */
export interface PersonalData {
  readonly address: string
  readonly made: string
  readonly about: string
  readonly parts: readonly {
    readonly heading: string
    readonly count: number
    readonly rows: readonly ReadableRow[]
  }[]
}

const about = words(
  'Alles wat het programma over dit adres bewaart, onderdeel voor onderdeel. Een onderdeel zonder regels is leeg.',
  'Everything that the program keeps about this address, part by part. A part without rows is empty.',
)

export const personalData = async (
  req: PayloadRequest,
  typed: string,
  { language, now }: { readonly language: 'en' | 'nl'; readonly now: Date },
): Promise<PersonalData> => {
  const person = await personBehind(req, typed)
  const sections = await sectionsOf(req, person, language)
  return {
    about: about[language],
    address: person.address,
    made: now.toISOString(),
    parts: sections.map(({ heading, rows }: Section) => ({
      count: rows.length,
      heading: heading[language],
      rows,
    })),
  }
}
