import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { refusal } from '#access/refusal.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { words, type Words } from '#i18n/words.ts'
import { countUses, refreshVisibility } from '#platform/file-visibility/file-uses.kit.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

const shownOn = (uses: number): Words =>
  uses === 1
    ? words(
        'Deze foto staat op een gepubliceerde pagina. Haal haar daar eerst weg.',
        'This picture is shown on a published page. Take it off there first.',
      )
    : words(
        `Deze foto staat op ${uses} gepubliceerde pagina’s. Haal haar daar eerst weg.`,
        `This picture is shown on ${uses} published pages. Take it off there first.`,
      )

/** Refuses to delete a picture that a live page shows. */
export const refuseWhileShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await countUses(req, id)
  if (uses === 0) return
  throw refusal(req, shownOn(uses), 409)
}

/** Refuses to throw such a picture away. */
export const keepWhileShown: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && throwsAway(data)) {
    const uses = await countUses(req, originalDoc.id)
    if (uses > 0) throw refusal(req, shownOn(uses), 409)
  }
  return data
}

/** A consent that was given or prolonged shows the picture again; one that was shortened or removed hides it. */
export const followConsent: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create' || !previousDoc || said(doc) === said(previousDoc)) return doc
  await refreshVisibility(req, [doc.id])
  await tellSites(req, ['media', `media:${doc.id}`])
  return doc
}

const said = ({ consent, peopleInPicture }: { consent?: object; peopleInPicture?: string | null }): string =>
  JSON.stringify([peopleInPicture, consent])
