import * as v from 'valibot'

const counts = v.object({
  accepted: v.number(),
  failed: v.number(),
  held: v.number(),
  queued: v.number(),
  sending: v.number(),
  skipped: v.number(),
  unknown: v.number(),
})

/** How far a mailing is, as the program answers and the admin reads it. */
export const shownProgress = v.object({
  counts,
  expected: v.nullable(v.number()),
  failures: v.array(
    v.object({
      answer: v.string(),
      bounce: v.nullable(v.picklist(['hard', 'none', 'soft'])),
      code: v.nullable(v.number()),
      count: v.number(),
    }),
  ),
  heldProviders: v.array(v.string()),
  messagesPerMinute: v.number(),
  minutesLeft: v.nullable(v.number()),
  pausedBecause: v.nullable(v.picklist(['content', 'login', 'person', 'provider', 'refused', 'trouble'])),
  sendAt: v.string(),
  state: v.picklist(['freezing', 'paused', 'scheduled', 'sending', 'sent', 'stopped']),
  steps: v.array(v.picklist(['cancel', 'pause', 'resume', 'stop'])),
  total: v.number(),
  unknown: v.array(
    v.object({
      answer: v.nullable(v.string()),
      at: v.string(),
      id: v.string(),
      subscriber: v.nullable(v.string()),
    }),
  ),
})

export type ShownProgress = v.InferOutput<typeof shownProgress>
