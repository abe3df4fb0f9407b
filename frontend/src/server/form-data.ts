import type { Request } from 'express'

/** The form that a request brings; null when it is none of these kinds, is damaged, or has more bytes than this. */
export const readFormData = async (
  req: Request,
  { kinds, mostBytes }: { readonly kinds: RegExp; readonly mostBytes: number },
): Promise<FormData | null> => {
  const type = req.get('content-type') ?? ''
  if (!kinds.test(type) || Number(req.get('content-length') ?? 0) > mostBytes) return null
  const bytes = await readBytes(req, mostBytes)
  if (bytes === null) return null
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    return null
  }
}

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
