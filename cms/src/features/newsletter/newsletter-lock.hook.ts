import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { demandStaff } from '#access/demand.ts'
import { onlyADraft } from '#access/organiser-guard.rules.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { fixedAmong, type Fixed } from './mailing-of.ts'

const scheduled = words(
  'Deze nieuwsbrief staat gepland om verstuurd te worden. Maak eerst de planning ongedaan, en verander hem dan.',
  'This newsletter is scheduled to be sent. Cancel the schedule first, then change it.',
)
const sent = words(
  'Deze nieuwsbrief wordt of is verstuurd en blijft dus zoals hij is. Maak een kopie als je verder wilt schrijven.',
  'This newsletter is being sent or has been sent, so it stays as it is. Make a copy to go on writing.',
)
const onlyBySending = words(
  'Een nieuwsbrief komt online doordat hij verstuurd wordt. Gebruik “Versturen” onder de inhoud.',
  'A newsletter goes online by being sent. Use “Send” below the content.',
)

/**
 * Refuses any change of a newsletter that is scheduled, being sent or sent, whichever way it comes; and a newsletter is
 * published only by being sent. Only the program itself passes. Access functions are the second line.
 */
export const stayAsSent: CollectionBeforeOperationHook = async (call) => {
  const { args, operation, overrideAccess, req } = call
  if (overrideAccess === true || !writes.has(operation)) return args
  // Before anything is told about the newsletter.
  demandStaff(req)
  const why = await whyFixed(req, operation, namedIn(args))
  if (why !== null) throw refusal(req, why === 'scheduled' ? scheduled : sent, 423)
  if (operation !== 'create' && operation !== 'update') return args
  if (asksToPublish({ ...args })) throw refusal(req, onlyBySending)
  return { ...args, ...onlyADraft }
}

const writes: ReadonlySet<string> = new Set(['create', 'delete', 'restoreVersion', 'update'])

type Named = {
  readonly id?: unknown
  readonly where?: Where
}

const namedIn = (args: object): Named => ({
  ...('id' in args ? { id: args.id } : {}),
  ...('where' in args ? { where: args.where as Where } : {}),
})

const whyFixed = async (
  req: PayloadRequest,
  operation: string,
  { id, where }: Named,
): Promise<Fixed | null> => {
  if (operation === 'create') return null
  const named = idOf(id)
  const newsletter = operation === 'restoreVersion' ? await newsletterOfVersion(req, named ?? '') : named
  const about = newsletter === null ? where : { id: { equals: newsletter } }
  return about === undefined ? null : fixedAmong(req, about)
}

const newsletterOfVersion = async (req: PayloadRequest, version: string): Promise<string | null> => {
  const { docs } = await asSystem(req, 'the owner of the version decides, whoever asks').findVersions({
    collection: 'newsletters',
    depth: 0,
    limit: 1,
    where: { id: { equals: version } },
  })
  return idOf(docs[0]?.parent)
}

type Written = {
  readonly data?: unknown
  readonly publishAllLocales?: unknown
  readonly publishSpecificLocale?: unknown
}

const asksToPublish = ({ data, publishAllLocales, publishSpecificLocale }: Written): boolean => {
  const status = typeof data === 'object' && data !== null && '_status' in data ? data._status : null
  return status === 'published' || publishAllLocales === true || Boolean(publishSpecificLocale)
}
