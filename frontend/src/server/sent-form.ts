import type { Request } from 'express'

/** A form as it was sent: one text for each name, and files by their number. */
export type SentForm = {
  readonly text: (name: string) => string
  readonly file: (number: number) => File | null
}

/** More than a form with three pictures ever has; what lies between this and the CMS's limit is answered kindly. */
const mostBytes = 60_000_000
const longestText = 10_000

/** Reads a form with files; null when it is none, is damaged, or is far too large. */
export const readForm = async (req: Request): Promise<SentForm | null> => {
  const type = req.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || Number(req.get('content-length') ?? 0) > mostBytes)
    return null
  const bytes = await readBytes(req)
  if (bytes === null) return null
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return {
      text: (name) => {
        const value = form.get(name)
        return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longestText) : ''
      },
      file: (number) => {
        const value = form.get(`picture${number}`)
        // A place that was left empty is sent as a file of no bytes.
        return value instanceof File && value.size > 0 ? value : null
      },
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
