'use client'

import type { ReviewOverview } from '../review-overview.rules.ts'
import type { ReviewStep } from '../review.rules.ts'

/** Asks where a festival stands; null when the CMS doesn't answer. */
export const askOverview = async (api: string, festival: string): Promise<ReviewOverview | null> => {
  try {
    const response = await fetch(`${api}/festivals/${festival}/review`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as ReviewOverview) : null
  } catch {
    return null
  }
}

/** Takes a step; answers with what went wrong, `''` when the CMS didn't say, or null when all went well. */
export const askStep = async (
  api: string,
  festival: string,
  step: ReviewStep,
  body: object,
): Promise<string | null> => {
  try {
    const response = await fetch(`${api}/festivals/${festival}/review/${step}`, {
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    return response.ok ? null : messageOf(await response.json())
  } catch {
    return ''
  }
}

const messageOf = ({ errors }: { errors?: readonly { message?: string }[] }): string =>
  errors?.[0]?.message ?? ''

const keyOf = (festival: string): string => `review-said:${festival}`

/** Reloads the form with everything that a step has changed; what was said is said again after it. */
export const reloadSaying = (festival: string, said: string): void => {
  sessionStorage.setItem(keyOf(festival), said)
  window.location.reload()
}

/** What was said before the page was loaded anew; once. */
export const takeSaid = (festival: string): string => {
  const said = sessionStorage.getItem(keyOf(festival)) ?? ''
  sessionStorage.removeItem(keyOf(festival))
  return said
}
