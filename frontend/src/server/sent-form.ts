import { MIMEType } from 'node:util'

import { seenText } from '@welkom-hier/writing/text.rules.ts'
import type { Request } from 'express'

import type { NoForm, SentForm } from '#site/form-route.ts'

const kinds = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i
/** Only against abuse: a form gives back all that people type, and its own rules say what is too long. */
const longestText = 1_000_000
/** More fields than any form of ours has, even with a choice for each of many followed things. */
const mostFields = 1000

/** Reads a form in either encoding that browsers and mail programs send. */
export const readForm = async (req: Request, mostBytes: number): Promise<SentForm | NoForm> => {
  const type = req.get('content-type') ?? ''
  if (!kinds.test(type)) return 'none'
  const bytes = await readBytes(req, mostBytes)
  if (typeof bytes === 'string') return bytes
  try {
    if (hasTooManyFields(bytes, type)) return 'too-large'
    return sentForm(await new Response(bytes, { headers: { 'content-type': type } }).formData())
  } catch {
    return 'damaged'
  }
}

const sentForm = (form: FormData): SentForm => ({
  text: (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? seenText(value.slice(0, longestText)) : ''
  },
  file: (name) => {
    const value = form.get(name)
    // Browsers send an empty file field as a file of no bytes.
    return value instanceof File && value.size > 0 ? value : null
  },
})

/** Counts the fields before the body is parsed. */
const hasTooManyFields = (bytes: Uint8Array, type: string): boolean => {
  const boundary = new MIMEType(type).params.get('boundary')
  const between = Buffer.from(boundary === null ? '&' : `--${boundary}`)
  const body = Buffer.from(bytes.buffer)
  let fields = 0
  for (let at = body.indexOf(between); at !== -1; at = body.indexOf(between, at + between.length)) {
    fields += 1
    if (fields > mostFields) return true
  }
  return false
}

/**
 * Reads to the end, even if the body is thrown away: closing the socket while the browser still sends would lose our
 * answer. The server's request timeout ends endless bodies.
 */
const readBytes = async (
  req: Request,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of req) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > mostBytes) chunks.length = 0
      else chunks.push(bytes)
    }
  } catch {
    return 'damaged'
  }
  return size > mostBytes ? 'too-large' : Uint8Array.from(Buffer.concat(chunks))
}
