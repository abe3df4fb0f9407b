'use client'

import { ask } from '#platform/admin-form/ask.client.ts'

/** Schedules a newsletter, or begins to send it. Null on success, else all reasons against it. */
export const beginMailing = async (
  newsletter: string,
  sendAt: string | null,
  { failed, language }: { readonly failed: string; readonly language: string },
): Promise<string | null> => {
  const body = { newsletter, ...(sendAt === null ? {} : { sendAt }) }
  const reply = await ask('/api/mailings/begin', { body, language })
  if (reply?.isOk === true) return null
  return reply?.messages.join(' ') || failed
}
