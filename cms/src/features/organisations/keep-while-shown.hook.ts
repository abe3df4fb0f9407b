import type { CollectionBeforeChangeHook } from 'payload'

import { refusal } from '#access/refusal.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { words, type Words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

const holds = (festivals: number): Words =>
  festivals === 1
    ? words(
        'Deze organisatie heeft een festival op de site. Haal dat eerst van de site, of geef het aan een andere organisatie.',
        'This organisation has a festival on the site. Take that off the site first, or give it to another organisation.',
      )
    : words(
        `Deze organisatie heeft ${festivals} festivals op de site. Haal die eerst van de site, of geef ze aan een andere organisatie.`,
        `This organisation has ${festivals} festivals on the site. Take those off the site first, or give them to another organisation.`,
      )

/** Refuses to throw an organisation away while visitors see its festivals. */
export const keepWhileShown: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !throwsAway(data)) return data
  const { totalDocs } = await asSystem(
    req,
    'every live festival counts, also those that the person can’t see',
  ).count({
    collection: 'festivals',
    where: { and: [{ organisation: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
  })
  if (totalDocs > 0) throw refusal(req, holds(totalDocs), 409)
  return data
}
