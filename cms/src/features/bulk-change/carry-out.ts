import { createLocalReq, type PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import type { BulkChangeItem } from '#payload-types.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { claimRow } from '#platform/lease/claim.ts'
import { changeLive } from '#platform/live/change-live.ts'
import { asSystem } from '#platform/local-api.ts'

import { saysSame, type Told } from './bulk-change.rules.ts'
import { mailOrganisers } from './mail-organisers.ts'
import { chosenOne, type Chosen } from './select.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program carries out what staff decided')
const leaseMs = 60_000

type Way =
  | { readonly from: 'waiting'; readonly state: 'running' }
  | { readonly from: 'done'; readonly state: 'undoing' }

const forward: Way = { from: 'waiting', state: 'running' }
const back: Way = { from: 'done', state: 'undoing' }

/** Begins to undo a change; true when it is being undone, by this call or by another. */
export const beginUndo = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const [expected, next] = [{ state: 'done' }, { state: 'undoing' }]
  if (await compareAndSet({ req, collection: 'bulk-changes', id, expected, next })) return true
  const change = await system(req).findByID({ collection: 'bulk-changes', depth: 0, id })
  return change.state === 'undoing' || change.state === 'undone'
}

/** Changes the festivals one by one, unless another program is doing so. A later run continues where this one ended. */
export const goThrough = async (given: PayloadRequest, id: string): Promise<void> => {
  const req = await createLocalReq({}, given.payload)
  const change = await system(req).findByID({ collection: 'bulk-changes', depth: 0, id })
  const way = [forward, back].find(({ state }) => state === change.state)
  if (way === undefined) return
  const held = { state: way.state }
  const claim = await claimRow({
    req,
    collection: 'bulk-changes',
    expected: held,
    held,
    lasts: leaseMs,
    now: () => new Date(),
    row: change,
  })
  if (claim === null) return
  const items = await system(req).find({
    collection: 'bulk-change-items',
    depth: 0,
    pagination: false,
    where: { and: [{ change: { equals: id } }, { state: { equals: way.from } }] },
  })
  const target = {
    ar: change.reasonAr ?? '',
    en: change.reasonEn ?? '',
    nl: change.reasonNl ?? '',
    status: change.to,
  }
  for (const item of items.docs) {
    await (way.state === 'running' ? apply(req, item, target) : undo(req, item, target))
    if (!(await claim.keep())) return
  }
  await claim.end({ state: way.state === 'running' ? 'done' : 'undone' })
}

const apply = async (req: PayloadRequest, item: BulkChangeItem, target: Told): Promise<void> => {
  const festival = await chosenOne(req, idOf(item.festival) ?? '')
  if (festival === null) return settle(req, item, 'skipped')
  if (!saysSame(festival.told, target)) {
    const isPostponed = target.status === 'postponed' && festival.previousStart === null
    const previousStart = isPostponed ? festival.startsAt : festival.previousStart
    await write(req, item, { previousStart, says: festival.told, told: target })
  }
  await mailOrganisers(req, { festival, key: `bulk-change:${item.id}`, told: target })
  return settle(req, item, 'done')
}

const undo = async (req: PayloadRequest, item: BulkChangeItem, target: Told): Promise<void> => {
  const before = beforeOf(item)
  const festival = await chosenOne(req, idOf(item.festival) ?? '')
  const isRestored = festival !== null && saysSame(festival.told, before)
  if (festival === null || (!isRestored && !saysSame(festival.told, target))) return settle(req, item, 'kept')
  if (!isRestored)
    await write(req, item, {
      previousStart: item.beforePreviousStart ?? null,
      says: festival.told,
      told: before,
    })
  await mailOrganisers(req, { festival, key: `bulk-undo:${item.id}`, told: before })
  return settle(req, item, 'undone')
}

const beforeOf = (item: BulkChangeItem): Told => ({
  ar: item.beforeAr ?? '',
  en: item.beforeEn ?? '',
  nl: item.beforeNl ?? '',
  status: item.beforeStatus ?? 'scheduled',
})

type Writing = {
  readonly previousStart: Chosen['previousStart']
  /** The present values of the festival. */
  readonly says: Told
  readonly told: Told
}

const write = async (
  req: PayloadRequest,
  item: BulkChangeItem,
  { previousStart, says, told }: Writing,
): Promise<void> => {
  const reason = (text: string) => () => ({ eventStatusReason: text === '' ? null : text })
  await changeLive(req, {
    collection: 'festivals',
    id: idOf(item.festival) ?? '',
    pending: item.pendingDraft ?? null,
    remember: async (pendingDraft) => {
      await req.payload.db.updateOne({
        collection: 'bulk-change-items',
        data: { pendingDraft },
        id: item.id,
        req,
        returning: false,
      })
    },
    write: {
      nl: () => ({ ...reason(told.nl)(), eventStatus: told.status, previousStart }),
      ...(told.en !== says.en && { en: reason(told.en) }),
      ...(told.ar !== says.ar && { ar: reason(told.ar) }),
    },
  })
}

const settle = async (
  req: PayloadRequest,
  { id, state: from }: BulkChangeItem,
  state: BulkChangeItem['state'],
): Promise<void> => {
  const next = { pendingDraft: null, state }
  await compareAndSet({ req, collection: 'bulk-change-items', id, expected: { state: from }, next })
}
