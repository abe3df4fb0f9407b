import * as v from 'valibot'

/** Asks the program for something and reads it; null when there is no readable answer. */
export const getJson = async <Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> => {
  try {
    const response = await fetch(path, { headers: { accept: 'application/json' } })
    if (!response.ok) return null
    const parsed = v.safeParse(schema, await response.json())
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
