import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Tokens that give access to every holder of a link: in its query, or at the end of a link to a new password. */
const secrets = /(?<=[?&;]token=|\/reset\/)[\w.%~-]{16,}/g
const sealed = /sealed~([\w-]+)~/g
const [algorithm, lengthOfNonce, lengthOfTag] = ['aes-256-gcm' as const, 12, 16]

const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'links in the outbox', 32))

/**
 * A mail as it waits in the database: neither a row, nor its older copies, nor a backup reveals the tokens of its
 * links.
 */
export const sealLinks = (text: string, secret: string): string =>
  text.replaceAll(secrets, (token) => {
    const nonce = randomBytes(lengthOfNonce)
    const cipher = createCipheriv(algorithm, keyFrom(secret), nonce)
    const hidden = Buffer.concat([nonce, cipher.update(token, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `sealed~${hidden.toString('base64url')}~`
  })

/**
 * The mail as it is sent. A link that was sealed with another secret stays sealed, and its reader asks for a new one.
 */
export const openLinks = (text: string, secret: string): string =>
  text.replaceAll(
    sealed,
    (whole, written: string) => opened(Buffer.from(written, 'base64url'), secret) ?? whole,
  )

const opened = (hidden: Buffer, secret: string): string | null => {
  const decipher = createDecipheriv(algorithm, keyFrom(secret), hidden.subarray(0, lengthOfNonce), {
    authTagLength: lengthOfTag,
  })
  try {
    decipher.setAuthTag(hidden.subarray(-lengthOfTag))
    return `${decipher.update(hidden.subarray(lengthOfNonce, -lengthOfTag), undefined, 'utf8')}${decipher.final('utf8')}`
  } catch {
    return null
  }
}
