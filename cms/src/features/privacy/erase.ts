import type { PayloadRequest } from 'payload'

import { isLastAdmin, lastAdmin } from '#features/people/people.kit.ts'
import { forgetInLists } from '#features/subscriber-files/subscriber-files.kit.ts'
import { suppress } from '#features/subscribers/suppress.kit.ts'
import { words, type Words } from '#i18n/words.ts'
import {
  forgetDeleted,
  replaceInWholeDatabase,
  searchWholeDatabase,
} from '#platform/database/whole-database-search.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

import { endAccount, type AccountEnd } from './account.ts'
import { removeDossier, removeSubscriber } from './dossier.ts'
import { erasedAddress, isWholeAddress } from './erased.rules.ts'
import { noteErasure } from './erasure-journal.ts'
import { removeMailFiles } from './mail-files.ts'
import { isProgrammesOwn, personBehind, type Person } from './person.ts'

export type Erasure =
  | { readonly kind: 'refused'; readonly message: Words }
  | { readonly kind: 'erased'; readonly account: AccountEnd | 'none' }

const says = {
  notAnAddress: words('Vul een heel e-mailadres in.', 'Enter a whole email address.'),
  programmes: words(
    'Dit is het adres van het programma zelf. Verander het eerst bij “Site” of “Instellingen nieuwsbrief”.',
    'This is the programme’s own address. First change it under “Site” or “Newsletter settings”.',
  ),
}

/** Why a person can't be erased now; null when they can. */
export const whyNot = async (req: PayloadRequest, person: Person): Promise<Words | null> => {
  if (!isWholeAddress(person.address)) return says.notAnAddress
  if (await isProgrammesOwn(req, person.address)) return says.programmes
  return person.user !== null && (await isLastAdmin(req, person.user.id)) ? lastAdmin : null
}

/**
 * Erases all data about an address except its fingerprint, which stops a list from bringing it back. Every step may be
 * repeated, and rows that other rows refer to are deleted last: after a crash, erasing once more completes it.
 */
export const erasePerson = async (req: PayloadRequest, typed: string, now: Date): Promise<Erasure> => {
  const person = await personBehind(req, typed)
  const message = await whyNot(req, person)
  if (message !== null) return { kind: 'refused', message }
  await suppress(req, person.address, { at: now, reason: 'erased' })
  await removeDossier(req, person.address)
  if (person.subscriber !== null) await removeSubscriber(req, person.subscriber)
  const account = person.user === null ? 'none' : await endAccount(req, person.user)
  await forgetInLists(req, person.address)
  await replaceElsewhere(req, person.address)
  await removeMailFiles([person.address, ...fullName(person)])
  await forgetDeleted(req.payload)
  await noteErasure({ at: now, hash: person.hash })
  req.payload.logger.info({ by: req.user?.id ?? null, msg: 'The data about an address has been erased' })
  return { account, kind: 'erased' }
}

/** Other people can have the same first name, so a first name alone is not used. */
const fullName = ({ user }: Person): readonly string[] =>
  user !== null && user.name.trim().includes(' ') ? [user.name.trim()] : []

const replaceElsewhere = async (req: PayloadRequest, address: string): Promise<void> => {
  const found = await searchWholeDatabase(req.payload, address)
  if (found.length === 0) return
  await replaceInWholeDatabase(req.payload, address, erasedAddress)
  // The site may show some of it, so pages are rendered again.
  await tellSites(req, ['organisations', 'festivals', 'pages', 'stories', 'testimonials'])
}
