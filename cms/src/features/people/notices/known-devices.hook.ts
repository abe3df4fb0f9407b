import { createHash, randomBytes } from 'node:crypto'

import type { CollectionAfterLoginHook } from 'payload'

import { env } from '#env.ts'
import { words } from '#i18n/words.ts'
import type { User } from '#payload-types.ts'

import { postNotice } from './account-notice.ts'
import { deviceIn } from './device.rules.ts'

/** Marks a browser that logged in before; it gives no access. */
const cookieName = (): string => (env().secureCookies ? '__Host-known-device' : 'known-device')
const aYear = 365 * 24 * 60 * 60
const mostDevices = 20

/** Tells the owner of a login from a browser that is new to the account, except the very first login. */
export const tellOfNewDevice: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  // The program itself checks a password, or logs in the account that it has just created.
  if (req.payloadAPI === 'local') return user
  const secret =
    secretIn(new Headers(req.headers).get('cookie') ?? '') ?? randomBytes(24).toString('base64url')
  const stored = createHash('sha256').update(secret).digest('base64url')
  const known = devicesOf(user)
  const secure = env().secureCookies ? '; Secure' : ''
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append(
    'set-cookie',
    `${cookieName()}=${secret}; Path=/; Max-Age=${aYear}; HttpOnly; SameSite=Lax${secure}`,
  )
  if (known.includes(stored)) return user
  await req.payload.db.updateOne({
    collection: 'users',
    // `updatedAt` stays: an open form of the account would take the login for somebody else's change.
    data: { devices: [stored, ...known].slice(0, mostDevices), updatedAt: null },
    id: user.id,
    req,
    returning: false,
  })
  if (known.length === 0) return user
  const now = new Date()
  const { en, nl } = deviceIn(new Headers(req.headers).get('user-agent') ?? '')
  const what = words(
    `Er is ingelogd op een apparaat waarop je nog niet eerder inlogde: ${nl}.`,
    `Somebody logged in on a device that you have not used before: ${en}.`,
  )
  await postNotice(req, { account: user, email: user.email, kind: 'device', now, what })
  return user
}

const secretIn = (cookies: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName()}=([\\w-]{32})(?:;|$)`).exec(cookies)?.[1]

const devicesOf = ({ devices }: User): readonly string[] =>
  Array.isArray(devices) ? devices.filter((one) => typeof one === 'string') : []
