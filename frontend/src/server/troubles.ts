import type { Logger } from 'pino'

import type { Outcome } from '#cms/client.ts'

import { createTrouble } from './trouble.ts'

/** The troubles of the site, each logged once. `kept` says what the site can show meanwhile. */
export const createTroubles = (log: Logger, now: () => number, kept: () => object) => {
  const about = { log, now }
  const silence = createTrouble({
    ...about,
    begins: 'the CMS gives no answer: pages come from the last good answers',
    ends: 'the CMS answers again',
    more: kept,
  })
  const disk = createTrouble({
    ...about,
    begins:
      'the disk takes no copies of answers and pictures: after a restart without the CMS they would be missing',
    ends: 'the disk takes copies again',
  })
  const nonsense = createTrouble({
    ...about,
    begins:
      'an answer of the CMS can’t be read: the last good one stays, or what can be read of this one is shown',
    ends: 'all answers of the CMS can be read again',
  })
  const pages = createTrouble({
    ...about,
    begins: 'a page could not be made anew: it stays as it was, and so may others',
    ends: 'all pages can be made anew again',
    // The pages are tried again every minute.
    calmMs: 5 * 60_000,
  })
  return {
    onAnswers: { onNonsense: nonsense.failed, onSense: nonsense.succeeded },
    onDisk: {
      onProblem: (error: unknown) =>
        disk.failed({ reason: error instanceof Error ? error.message : String(error) }),
      onWell: disk.succeeded,
    },
    onPages: {
      onProblem: ({ page, error }: { readonly page: string; readonly error: unknown }) =>
        pages.failed({ page, err: error }),
      onWell: pages.succeeded,
    },
    /** The outcome of a question to the CMS. A visitor over the limit or a full disk does not count as an outage. */
    heard: (outcome: Outcome, question: string): void => {
      if (outcome === 'answered' || outcome === 'full') silence.succeeded()
      else if (outcome !== 'over-budget') silence.failed({ question, reason: outcome })
    },
    silentSince: silence.since,
  }
}
