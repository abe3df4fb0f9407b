import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'

import { chooseEncoding, type Encoding } from './content-encoding.ts'

type Headers = Readonly<Record<string, string>>

type Variant = {
  readonly body: () => Buffer
  readonly length: number
  readonly headers: string[]
  readonly notModified: string[]
}

/** An answer whose headers and encodings are prepared: sending it costs a lookup and a write. */
export type StoredAnswer = {
  readonly hash: string
  readonly bytes: number
  readonly lastModified: string | undefined
  readonly variants: Record<Encoding, Variant>
  readonly headers: Headers
}

/** Prepares an answer from a body, with compression that is fast enough for a visitor who waits. */
export const storeAnswer = (body: Buffer, headers: Headers): StoredAnswer => {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const br = trimmed(brotliCompressSync(body, brotliOptions(body, 5)))
  const gzip = trimmed(gzipSync(body))
  const { length } = body
  const shared = { headers, hash }
  const isSmaller = isWorthIt(gzip, body)
  // Few clients ask for an uncompressed body. It is unpacked on request, so a page needs a third of the memory.
  const whole = isSmaller ? unpacking(gzip) : giving(body)
  const plain = variant({ ...shared, body: whole, length, encoding: 'identity', mark: '' })
  const orPlain = (bytes: Buffer, encoding: 'br' | 'gzip'): Variant =>
    isWorthIt(bytes, body)
      ? variant({ ...shared, body: giving(bytes), length: bytes.length, encoding, mark: `-${encoding}` })
      : plain
  return {
    hash,
    headers,
    lastModified: headers['Last-Modified'],
    bytes: br.length + gzip.length + (isSmaller ? 0 : length),
    variants: { identity: plain, gzip: orPlain(gzip, 'gzip'), br: orPlain(br, 'br') },
  }
}

/** Copies the bytes: zlib returns a small result inside a buffer of 16 KB, which would stay in memory. */
const trimmed = (bytes: Buffer): Buffer => {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

// Not inside `storeAnswer`: a closure keeps all variables that neighbouring closures use, such as the whole body.
const giving = (bytes: Buffer) => () => bytes
const unpacking = (gzip: Buffer) => () => gunzipSync(gzip)

/** False for fonts and pictures, which are already compressed. */
const isWorthIt = (compressed: Buffer, body: Buffer): boolean => compressed.length < body.length * 0.95

const compress = promisify(brotliCompress)

/**
 * The maximum size for the best compression; pages are smaller. A calendar of 430 KB would take 0.4 s of processor
 * time, and 40 MB of memory that Node's threads do not give back.
 */
const mostForBest = 100_000

/** Replaces the brotli bytes by the smallest possible. The bytes change, so the ETag changes too. */
export const compressBest = async (answer: StoredAnswer): Promise<void> => {
  const { hash, headers } = answer
  const { body: whole, length } = answer.variants.identity
  if (length > mostForBest) return
  const body = whole()
  const best = trimmed(await compress(body, brotliOptions(body, 11)))
  const shared = { headers, hash, encoding: 'br', mark: '-best' } as const
  answer.variants.br = variant({ ...shared, body: giving(best), length: best.length })
}

/** Writes an answer for this visitor only: compressed in an encoding that the browser accepts, and not cached. */
export const sendCompressed = (req: IncomingMessage, res: ServerResponse, body: Buffer): void => {
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const bytes = packed(body, encoding)
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Vary', 'Accept-Encoding')
  res.setHeader('Content-Length', bytes.length)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

const packed = (body: Buffer, encoding: Encoding): Buffer => {
  switch (encoding) {
    case 'br':
      return brotliCompressSync(body, brotliOptions(body, 5))
    case 'gzip':
      return gzipSync(body)
    case 'identity':
      return body
  }
}

/** Writes the answer, or 304 when the visitor's copy is still current. */
export const sendStored = (req: IncomingMessage, res: ServerResponse, answer: StoredAnswer): void => {
  const { body, headers, notModified } = answer.variants[chooseEncoding(req.headers['accept-encoding'])]
  const held = req.headers['if-none-match']
  // The ETag of every encoding begins with the hash of the content, so a copy in another encoding is current as well.
  const isHeld =
    held === undefined
      ? answer.lastModified !== undefined && req.headers['if-modified-since'] === answer.lastModified
      : held.includes(answer.hash) || held.trim() === '*'
  if (isHeld) {
    res.writeHead(304, notModified)
    res.end()
    return
  }
  res.writeHead(200, headers)
  if (req.method === 'HEAD') res.end()
  else res.end(body())
}

const brotliOptions = (body: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
})

type VariantOptions = {
  readonly body: () => Buffer
  readonly length: number
  readonly headers: Headers
  readonly hash: string
  readonly encoding: Encoding
  readonly mark: string
}

const variant = ({ body, length, headers, hash, encoding, mark }: VariantOptions): Variant => {
  const shared: Record<string, string> = { ...headers, ETag: `"${hash}${mark}"`, Vary: 'Accept-Encoding' }
  const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
  const { 'Content-Type': _, ...withoutType } = shared
  return {
    body,
    length,
    headers: flat({ ...shared, ...coding, 'Content-Length': String(length) }),
    notModified: flat(withoutType),
  }
}

/** Names and values in turn. Names are in small letters, so that Node need not convert them at each request. */
const flat = (headers: Headers): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name.toLowerCase(), value])
