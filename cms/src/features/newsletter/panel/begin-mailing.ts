import * as v from 'valibot'

const schema = v.object({ errors: v.fallback(v.array(v.object({ message: v.string() })), []) })

/** Schedules a newsletter, or begins to send it. Null when that was done, else everything that stands in the way. */
export const beginMailing = async (
  newsletter: string,
  sendAt: string | null,
  { failed, language }: { readonly failed: string; readonly language: string },
): Promise<string | null> => {
  try {
    const response = await fetch('/api/mailings/begin', {
      body: JSON.stringify({ newsletter, ...(sendAt === null ? {} : { sendAt }) }),
      headers: { 'accept-language': language, 'content-type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) return null
    const { errors } = v.parse(schema, await response.json())
    return errors.length === 0 ? failed : errors.map(({ message }) => message).join(' ')
  } catch {
    return failed
  }
}
