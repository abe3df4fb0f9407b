import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import * as v from 'valibot'

import { dkimOf, wrongMailSettings } from './env-mail.rules.ts'
import { proxiesIn, weakProductionSettings } from './env.rules.ts'

/** Not import.meta.dirname, which Next's bundler leaves out. */
const here = path.dirname(fileURLToPath(import.meta.url))

const url = (fallback: string) =>
  v.optional(v.pipe(v.string(), v.url('must be an address such as https://beheer.welkomhier.nl')), fallback)
const oneOf = <const Words extends readonly string[]>(words: Words, fallback: Words[number]) =>
  v.optional(v.picklist(words, `must be one of: ${words.join(', ')}`), fallback)
const number = (pattern: RegExp, meant: string, fallback: string) =>
  v.optional(v.pipe(v.string(), v.regex(pattern, `must be ${meant}`)), fallback)
const optionalText = v.optional(v.string())

const schema = v.object({
  BOUNCE_ADDRESS: optionalText,
  CMS_URL: url('http://localhost:3001'),
  DATABASE_URL: optionalText,
  DATA_DIR: v.optional(v.string(), path.resolve(here, '../../.data')),
  DKIM_DOMAIN: optionalText,
  DKIM_PRIVATE_KEY: optionalText,
  DKIM_SELECTOR: optionalText,
  IMAP_URL: optionalText,
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
  MAIL_FROM: v.optional(v.string(), 'Welkom Hier <welkomhier@example.org>'),
  NODE_ENV: v.optional(v.string(), 'development'),
  PAYLOAD_SECRET: v.optional(v.string(), ''),
  SITE_INTERNAL_URL: optionalText,
  SITE_SECRET: v.optional(v.string(), ''),
  SITE_URL: url('http://localhost:3000'),
  SMTP_CONNECTIONS: number(/^[1-9]\d?$/, 'a number from 1 to 99', '5'),
  SMTP_TLS: oneOf(['required', 'when-offered'], 'when-offered'),
  SMTP_URL: optionalText,
  TRUST_PROXY: number(/^(?:\d|true|false)$/, 'the number of your own proxies, 0 to 9', '0'),
})

type Given = Readonly<Record<string, string | undefined>>

export type Env = ReturnType<typeof readEnv>

/** A setting with a wrong value; the message is for the person who starts the program. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

/** The settings of the CMS. Throws BadSetting, which says what to change. */
export const readEnv = (given: Given) => {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = v.safeParse(schema, filled)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new BadSetting(`The setting ${v.getDotPath(issue) ?? ''} ${issue.message}.`)
  }
  const settings = parsed.output
  // A build has no secrets and no keys; the program that runs the build has them.
  const isBuilding = given['NEXT_PHASE'] === 'phase-production-build'
  const mail = {
    ...settings,
    DKIM_PRIVATE_KEY: isBuilding ? undefined : keyOf(settings.DKIM_PRIVATE_KEY),
  }
  if (!isBuilding) {
    refuse('These settings are not safe for a public address', weakProductionSettings(settings))
    refuse('These settings of mail can’t be used', wrongMailSettings(mail))
  }
  return {
    ...settings,
    PAYLOAD_SECRET: settings.PAYLOAD_SECRET || secretOfDevelopment,
    SITE_SECRET: settings.SITE_SECRET || secretOfDevelopment,
    dkim: dkimOf(mail),
    production: settings.NODE_ENV === 'production',
    secureCookies: settings.CMS_URL.startsWith('https://'),
    siteInternalUrls: (settings.SITE_INTERNAL_URL ?? settings.SITE_URL).split(',').map((one) => one.trim()),
    smtpConnections: Number(settings.SMTP_CONNECTIONS),
    proxies: proxiesIn(settings.TRUST_PROXY),
  }
}

/**
 * Secrets that let `next dev` and the command-line tools run without settings; weakProductionSettings refuses them on a
 * public address.
 */
const secretOfDevelopment = 'only-for-development-on-this-machine'

const refuse = (what: string, problems: readonly string[]): void => {
  if (problems.length > 0) throw new BadSetting(`${what}:\n- ${problems.join('\n- ')}`)
}

/** A key is given as text (its lines joined by \\n where a setting has only one line) or as the path of a file. */
const keyOf = (given: string | undefined): string | undefined => {
  if (given === undefined) return undefined
  if (given.includes('-----BEGIN')) return given.replaceAll('\\n', '\n')
  try {
    return readFileSync(given, 'utf8')
  } catch {
    throw new BadSetting(
      `The setting DKIM_PRIVATE_KEY is neither a key nor a file that can be read: ${given}.`,
    )
  }
}

let read: Env | null = null

/** The settings of this program, read and checked on first use. */
export const env = (): Env => (read ??= readEnv(process.env))
