import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a request comes from the public site itself: it carries the secret that both programs share. */
export const isSiteKey = (headers: Headers, secret: string): boolean => {
  const key = headers.get('x-site-key')
  return key !== null && secret !== '' && timingSafeEqual(digest(key), digest(secret))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
