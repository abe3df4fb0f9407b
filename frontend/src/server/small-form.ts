import type { Request } from 'express'

const mostBytes = 32_000

/** One text for each name; empty when it was not sent. */
export type SmallForm = (name: string) => string

/**
 * Reads a form of a few short answers in either form in which browsers and mail programs send one; null when it is none, is
 * damaged, or is too large.
 */
export const readSmallForm = async (req: Request): Promise<SmallForm | null> => {
  const type = req.get('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null
  const bytes = await readBytes(req)
  if (bytes === null) return null
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
  } catch {
    return null
  }
}

const readBytes = async (req: Request): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of req) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > mostBytes) return null
      chunks.push(bytes)
    }
  } catch {
    return null
  }
  return Uint8Array.from(Buffer.concat(chunks))
}
