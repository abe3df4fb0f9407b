import * as v from 'valibot'

/** What a form hears back: done, or what to say and where. */
export interface FormAnswer {
  readonly kind: 'done' | 'refused'
  /** Null when nothing came back that can be shown. */
  readonly message: string | null
  readonly fields: Readonly<Record<string, string>>
}

const schema = v.object({
  errors: v.fallback(v.array(v.object({ message: v.string() })), []),
  fields: v.fallback(v.record(v.string(), v.string()), {}),
  message: v.fallback(v.nullable(v.string()), null),
})

/** Sends a form of the admin to one of the program's endpoints; never rejects. */
export const postForm = async (path: string, data: object, language: string): Promise<FormAnswer> => {
  try {
    const response = await fetch(path, {
      body: JSON.stringify(data),
      headers: { 'accept-language': language, 'content-type': 'application/json' },
      method: 'POST',
    })
    const { errors, fields, message } = v.parse(schema, await response.json())
    const kind = response.ok ? 'done' : 'refused'
    return { fields, kind, message: message ?? errors[0]?.message ?? null }
  } catch {
    return { fields: {}, kind: 'refused', message: null }
  }
}
