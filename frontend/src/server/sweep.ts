import type { Outlines } from '#cms/outlines.ts'
import { wholeMinute, type Collection } from '#cms/question.ts'

import { dayOf, missedChanges, type Outline } from './sweep.rules.ts'

export type SweepOptions = {
  readonly outlines: Outlines
  readonly now: () => Date
  readonly onChange: (tags: readonly string[], reason: 'lost notice' | 'time passed') => void
}

const collections = ['festivals', 'organisations', 'testimonials', 'stories', 'pages', 'media'] as const
const globals = ['home', 'organise', 'site'] as const

/**
 * Once a minute: finds changes for which no notice arrived, and moves festivals that have ended from "upcoming" to
 * "past". The first sweep only records the state.
 */
export const createSweep = ({ outlines, now, onChange }: SweepOptions) => {
  const outlineOf = new Map<string, Outline>()
  const versionOf = new Map<string, string>()
  let noticed = new Set<string>()
  let lastLook = wholeMinute(now())

  const lookAtCollection = async (collection: Collection, named: ReadonlySet<string>): Promise<void> => {
    const after = await outlines.ofCollection(collection)
    const before = outlineOf.get(collection)
    if (after === null) return
    outlineOf.set(collection, after)
    if (before === undefined) return
    const missed = missedChanges({ collection, before, after, noticed: named })
    if (missed.length > 0) onChange(missed, 'lost notice')
  }

  const lookAtVersion = async (
    tag: string,
    after: string | null,
    named: ReadonlySet<string>,
  ): Promise<void> => {
    const before = versionOf.get(tag)
    if (after === null) return
    versionOf.set(tag, after)
    if (before !== undefined && before !== after && !named.has(tag)) onChange([tag], 'lost notice')
  }

  const lookAtClock = async (): Promise<void> => {
    const [since, until] = [lastLook, wholeMinute(now())]
    lastLook = until
    if (dayOf(since) !== dayOf(until)) onChange(['festivals', 'festivals:*'], 'time passed')
    else if ((await outlines.endedBetween(since, until)) > 0)
      onChange(['festivals', 'festivals:*'], 'time passed')
  }

  return {
    /** A notice arrived, so the next sweep does not repair these tags. */
    noticed: (tags: readonly string[]): void => {
      for (const tag of tags) noticed.add(tag)
    },
    run: async (): Promise<void> => {
      const named = noticed
      noticed = new Set()
      await lookAtClock()
      for (const collection of collections) await lookAtCollection(collection, named)
      for (const slug of globals) await lookAtVersion(slug, await outlines.ofGlobal(slug), named)
      // The offsets of the counters are not public, but the sums are.
      await lookAtVersion('impact', await outlines.ofComputed('counters'), named)
      const wording = await outlines.ofComputed('sign-up-wording')
      await lookAtVersion('newsletterSettings', wording, named)
    },
  }
}
