import type { Request } from 'express'
import type { SentForm } from '#site/form-route.ts'

const kinds = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i
const longestText = 10_000

/** Reads a form of either kind that browsers and mail programs send. */
export const readForm = async (
  req: Request,
  mostBytes: number,
): Promise<SentForm | 'none' | 'unreadable'> => {
  const type = req.get('content-type') ?? ''
  if (!kinds.test(type)) return 'none'
  if (Number(req.get('content-length') ?? 0) > mostBytes) return 'unreadable'
  const bytes = await readBytes(req, mostBytes)
  if (bytes === null) return 'unreadable'
  try {
    return sentForm(await new Response(bytes, { headers: { 'content-type': type } }).formData())
  } catch {
    return 'unreadable'
  }
}

const sentForm = (form: FormData): SentForm => ({
  text: (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longestText) : ''
  },
  file: (name) => {
    const value = form.get(name)
    // A place that was left empty is sent as a file of no bytes.
    return value instanceof File && value.size > 0 ? value : null
  },
})

const readBytes = async (req: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> => {
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
