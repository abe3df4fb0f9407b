/** Sends JSON to the CMS as the person who is logged in; null when the network is gone. */
export const askJson = async (address: string, method: 'PATCH' | 'POST', body: object) => {
  try {
    const response = await fetch(address, {
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method,
    })
    // What comes back is read by name below, and everything may be missing.
    const answer = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>
    return { answer, status: response.status }
  } catch {
    return null
  }
}

/** The first message of an answer that refuses. */
export const firstMessage = (answer: Readonly<Record<string, unknown>>): string | null => {
  const errors: unknown = answer.errors
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : null
}
