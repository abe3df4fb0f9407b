import { ask } from '#platform/admin-form/ask.ts'

/** Schedules a newsletter, or begins to send it. Null when that was done, else everything that stands in the way. */
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
