import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import * as v from 'valibot'

import { proxiesIn, weakProductionSettings } from './env.rules.ts'
import { dkimOf, wrongMailSettings } from './env-mail.rules.ts'

/** Not import.meta.dirname, which Next's bundler leaves out. */
const here = path.dirname(fileURLToPath(import.meta.url))

const url = (fallback: string) => v.optional(v.pipe(v.string(), v.url()), fallback)
const optionalText = v.optional(v.pipe(v.string(), v.minLength(1)))

const schema = v.object({
  BOUNCE_ADDRESS: optionalText,
  CMS_URL: url('http://localhost:3001'),
  DATABASE_URL: optionalText,
  DATA_DIR: v.optional(v.string(), path.resolve(here, '../../.data')),
  DKIM_DOMAIN: optionalText,
  DKIM_PRIVATE_KEY: optionalText,
  DKIM_SELECTOR: optionalText,
  IMAP_URL: optionalText,
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  MAIL_FROM: v.optional(v.string(), 'Welkom Hier <welkomhier@example.org>'),
  NODE_ENV: v.optional(v.string(), 'development'),
  PAYLOAD_SECRET: v.optional(v.string(), ''),
  SITE_INTERNAL_URL: optionalText,
  SITE_SECRET: v.optional(v.string(), ''),
  SITE_URL: url('http://localhost:3000'),
  SMTP_CONNECTIONS: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/, 'a number from 1 to 99')), '5'),
  SMTP_TLS: v.optional(v.picklist(['required', 'when-offered']), 'when-offered'),
  SMTP_URL: optionalText,
  TRUST_PROXY: v.optional(v.pipe(v.string(), v.regex(/^(?:\d|true|false)$/, 'a number from 0 to 9')), '0'),
})

const withoutEmpty = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = v.safeParse(schema, withoutEmpty)
if (!parsed.success) {
  const first = parsed.issues[0]
  throw new Error(`Setting ${v.getDotPath(first) ?? ''} is not valid: ${first.message}`)
}

const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'
const weak = isBuilding ? [] : weakProductionSettings(parsed.output)
if (weak.length > 0)
  throw new Error(`These settings are not safe for a public address:\n- ${weak.join('\n- ')}`)

/** A key may be given itself, its lines joined by \\n where a setting has but one line, or as the path of a file. */
const keyOf = (given: string | undefined): string | undefined => {
  if (given === undefined || isBuilding) return undefined
  if (given.includes('-----BEGIN')) return given.replaceAll('\\n', '\n')
  try {
    return readFileSync(given, 'utf8')
  } catch {
    throw new Error(`Setting DKIM_PRIVATE_KEY is neither a key nor a file that can be read: ${given}`)
  }
}

const mail = { ...parsed.output, DKIM_PRIVATE_KEY: keyOf(parsed.output.DKIM_PRIVATE_KEY) }
const wrong = isBuilding ? [] : wrongMailSettings(mail)
if (wrong.length > 0) throw new Error(`These settings of mail can't be used:\n- ${wrong.join('\n- ')}`)

/** Lets `next dev` and the command-line tools run without settings; weakProductionSettings keeps it from a public address. */
const secretOfDevelopment = 'only-for-development-on-this-machine'

const siteInternalUrls = (parsed.output.SITE_INTERNAL_URL ?? parsed.output.SITE_URL)
  .split(',')
  .map((one) => one.trim())

/** Every setting of the CMS, read and checked once. */
export const env = {
  ...parsed.output,
  PAYLOAD_SECRET: parsed.output.PAYLOAD_SECRET || secretOfDevelopment,
  SITE_SECRET: parsed.output.SITE_SECRET || secretOfDevelopment,
  dkim: dkimOf(mail),
  production: parsed.output.NODE_ENV === 'production',
  secureCookies: parsed.output.CMS_URL.startsWith('https://'),
  siteInternalUrls,
  smtpConnections: Number(parsed.output.SMTP_CONNECTIONS),
  proxies: proxiesIn(parsed.output.TRUST_PROXY),
}
