import type { CollectionAfterReadHook } from 'payload'

import { idOf } from '#access/actor.ts'
import { plannedInShort } from '#features/newsletter/schedule.rules.ts'
import { languageOf } from '#i18n/words.ts'
import type { Mailing } from '#payload-types.ts'

import { newsletterSubject } from './newsletter-subject.ts'

/**
 * The title of a mailing is its newsletter and its time: “Mei op het plein – 1 mei 2027 om 09:00”. Only for people: the
 * sender reads these rows all day and needs no title.
 */
export const nameMailing: CollectionAfterReadHook<Mailing> = async ({ doc, req }) => {
  const newsletter = idOf(doc.newsletter)
  if (!req.user || newsletter === null || !doc.sendAt) return doc
  const language = languageOf(req.i18n)
  const subject = await newsletterSubject(req, newsletter)
  return { ...doc, title: `${subject} – ${plannedInShort(doc.sendAt, language)}` }
}
