import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { words, type Words } from '#i18n/words.ts'
import { searchWholeDatabase } from '#platform/database/whole-database-search.ts'

import { namesOf } from './names-of.ts'
import { idsWithAddress, system, type Person } from './person.ts'
import { pageWords } from './readable-words.rules.ts'
import { isWords, storedRow, toldRow, type StoredRow, type ToldRow } from './readable.rules.ts'

/** Stored rows about a person, under a heading. */
export type Section = {
  readonly heading: Words
  readonly rows: readonly StoredRow[]
  /** The same, in words. */
  readonly told: readonly ToldRow[]
}

type Asked = {
  readonly collection: CollectionSlug
  readonly heading: Words
  /** Null when there can be no rows. */
  readonly where: Where | null
}

const among = (ids: readonly string[], field = 'id'): Where | null =>
  ids.length === 0 ? null : { [field]: { in: [...ids] } }

const by = (field: string, id: string | null | undefined): Where | null =>
  id === null || id === undefined ? null : { [field]: { equals: id } }

/** All stored data about a person, section by section, with the empty ones. */
export const sectionsOf = async (
  req: PayloadRequest,
  person: Person,
  language: 'en' | 'nl',
): Promise<readonly Section[]> => {
  const sections: Section[] = []
  for (const asked of await questions(req, person)) sections.push(await answer(req, asked, language))
  return [...sections, await elsewhere(req, person, language)]
}

const questions = async (req: PayloadRequest, person: Person): Promise<readonly Asked[]> => {
  const { address, hash, subscriber, user } = person
  const applications = await idsWithAddress(req, 'applications', address)
  const invitations = await idsWithAddress(req, 'invitations', address)
  const mails = await idsWithAddress(req, 'outbox', address)
  return [
    {
      collection: 'subscribers',
      heading: words('Inschrijving', 'Subscription'),
      where: by('id', subscriber),
    },
    {
      collection: 'follows',
      heading: words('Wat je volgt', 'What you follow'),
      where: by('subscriber', subscriber),
    },
    {
      collection: 'consents',
      heading: words('Toestemming die je gaf en introk', 'Consent that you gave and withdrew'),
      where: by('subscriber', subscriber),
    },
    {
      collection: 'deliveries',
      heading: words('Nieuwsbrieven aan jou', 'Newsletters to you'),
      where: by('subscriber', subscriber),
    },
    {
      collection: 'suppressions',
      heading: words('Dat je geen mail wilt', 'That you want no mail'),
      where: by('hash', hash),
    },
    { collection: 'outbox', heading: words('Mails aan jou', 'Mails to you'), where: among(mails) },
    {
      collection: 'applications',
      heading: words('Je aanvragen', 'Your applications'),
      where: among(applications),
    },
    {
      collection: 'application-events',
      heading: words('Wat er met je aanvragen gebeurde', 'What happened to your applications'),
      where: among(applications, 'application'),
    },
    {
      collection: 'invitations',
      heading: words('Uitnodigingen aan jou', 'Invitations to you'),
      where: among(invitations),
    },
    { collection: 'users', heading: words('Je account', 'Your account'), where: by('id', user?.id) },
    {
      collection: 'festivals',
      heading: words('Festivals die je maakte', 'Festivals that you made'),
      where: by('owner', user?.id),
    },
    {
      collection: 'media',
      heading: words('Foto’s die je plaatste', 'Pictures that you placed'),
      where: by('owner', user?.id),
    },
    {
      collection: 'reports',
      heading: words('Verslagen die je stuurde', 'Reports that you sent'),
      where: by('submittedBy', user?.name),
    },
    {
      collection: 'invitations',
      heading: words('Uitnodigingen die je stuurde', 'Invitations that you sent'),
      where: by('invitedBy', user?.id),
    },
  ]
}

const answer = async (
  req: PayloadRequest,
  { collection, heading, where }: Asked,
  language: 'en' | 'nl',
): Promise<Section> => {
  if (where === null) return { heading, rows: [], told: [] }
  const { docs } = await system(req).find({ collection, depth: 0, pagination: false, trash: true, where })
  const fields: readonly FlattenedField[] = req.payload.collections[collection].config.flattenedFields
  const rows = docs.map((row): StoredRow => ({ ...row }))
  const names = await namesOf(req, fields, rows)
  return {
    heading,
    rows: rows.map(storedRow),
    told: rows.map((row) => toldRow(fields, row, { language, names })),
  }
}

const ownTables = /^(?:subscribers|outbox|applications|invitations|users)$/

/** Other places with the address: in a text that a person wrote, or in an earlier version of it. */
const elsewhere = async (
  req: PayloadRequest,
  { address }: Person,
  language: 'en' | 'nl',
): Promise<Section> => {
  const everywhere = await searchWholeDatabase(req.payload, normalEmail(address))
  const found = everywhere.filter(({ table }) => !ownTables.test(table))
  return {
    heading: words('Je adres in andere teksten', 'Your address in other texts'),
    rows: found.map(({ id, table, texts }) => ({ id, table, texts: texts.join('\n') })),
    told: found.map(({ table, texts }) => [
      { label: pageWords.where[language], value: placeOf(req, table, language) },
      { label: pageWords.text[language], value: texts.join('\n') },
    ]),
  }
}

/** The labels in the admin of the records in a table: those of `_organisations_v_locales` are organisations. */
const placeOf = (req: PayloadRequest, table: string, language: 'en' | 'nl'): string => {
  const name = table.replace(/^_/, '').replaceAll('_', '-')
  const known = req.payload.config.collections
    .filter(({ slug }) => name === slug || name.startsWith(`${slug}-`))
    .toSorted((one, other) => other.slug.length - one.slug.length)[0]
  const label: unknown = known?.labels.plural
  return isWords(label) ? label[language] : table
}
