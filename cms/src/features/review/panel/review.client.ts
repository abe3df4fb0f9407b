'use client'

import { ask } from '#platform/admin-form/ask.client.ts'

import type { ReviewOverview } from '../review-overview.rules.ts'
import type { ReviewStep } from '../review.rules.ts'

/** Loads the review of a festival; null when the CMS doesn't answer. */
export const askOverview = async (api: string, festival: string): Promise<ReviewOverview | null> => {
  const reply = await ask(`${api}/festivals/${festival}/review`)
  return reply?.isOk === true ? (reply.body as ReviewOverview) : null
}

/** Takes a step; returns the error message, `''` when the CMS gave none, or null on success. */
export const askStep = async (
  api: string,
  festival: string,
  step: ReviewStep,
  body: object,
): Promise<string | null> => {
  const reply = await ask(`${api}/festivals/${festival}/review/${step}`, { body })
  return reply?.isOk === true ? null : (reply?.messages[0] ?? '')
}

const keyOf = (festival: string): string => `review-said:${festival}`

/** Reloads the form with all changes of a step; the message is shown again after it. */
export const reloadSaying = (festival: string, said: string): void => {
  sessionStorage.setItem(keyOf(festival), said)
  window.location.reload()
}

/** The message from before the reload; returned once. */
export const takeSaid = (festival: string): string => {
  const said = sessionStorage.getItem(keyOf(festival)) ?? ''
  sessionStorage.removeItem(keyOf(festival))
  return said
}
