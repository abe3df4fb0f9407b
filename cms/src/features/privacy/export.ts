import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'

import { personBehind } from './person.ts'
import type { StoredRow, ToldRow } from './readable.rules.ts'
import { sectionsOf, type Section } from './sections.ts'

/** All data about one address. */
export type PersonalData = {
  readonly address: string
  readonly made: string
  readonly about: string
  readonly language: 'en' | 'nl'
  readonly parts: readonly {
    readonly heading: string
    readonly count: number
    readonly rows: readonly StoredRow[]
    /** The rows in words. */
    readonly told: readonly ToldRow[]
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
    language,
    made: now.toISOString(),
    parts: sections.map(({ heading, rows, told }: Section) => ({
      count: rows.length,
      heading: heading[language],
      rows,
      told,
    })),
  }
}

/** For other programs: the names and values of the database, under headings. */
export const dataFile = ({ about: told, address, made, parts }: PersonalData): string =>
  `${JSON.stringify(
    {
      about: told,
      address,
      made,
      parts: parts.map(({ count, heading, rows }) => ({ count, heading, rows })),
    },
    null,
    2,
  )}\n`
