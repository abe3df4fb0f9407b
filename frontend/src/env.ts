import { resolve } from 'node:path'

import * as v from 'valibot'

const root = resolve(import.meta.dirname, '../..')

const origin = v.pipe(
  v.string(),
  v.url('must be an address such as https://welkomhier.nl'),
  v.transform((text) => text.replace(/\/+$/, '')),
)

const settings = v.pipe(
  v.object({
    NODE_ENV: v.optional(v.string(), 'development'),
    SITE_PORT: v.pipe(
      v.optional(v.string(), '3000'),
      v.digits('must be a port number'),
      v.transform(Number),
      v.maxValue(65_535, 'must be a port number'),
    ),
    SITE_URL: v.optional(origin, 'http://localhost:3000'),
    CMS_URL: v.optional(origin, 'http://localhost:3001'),
    CMS_INTERNAL_URL: v.optional(origin),
    SITE_SECRET: v.optional(v.string(), ''),
    DATA_DIR: v.optional(v.string(), resolve(root, '.data')),
    LISTEN: v.pipe(
      v.optional(v.string(), '127.0.0.1'),
      v.ip('must be an address of this machine, such as 127.0.0.1'),
    ),
    LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
    METRICS_LISTEN: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[^\s:]+:\d{1,5}$/, 'must be an address and a port, such as 127.0.0.1:9464'),
      ),
    ),
    TRUST_PROXY: v.optional(
      v.pipe(v.string(), v.regex(/^(?:\d|true|false)$/, 'must be the number of your own proxies, 0 to 9')),
      '0',
    ),
  }),
  v.forward(
    v.partialCheck(
      [['NODE_ENV'], ['SITE_SECRET']],
      ({ NODE_ENV, SITE_SECRET }) => NODE_ENV !== 'production' || SITE_SECRET.length >= 32,
      'must have at least 32 characters; the CMS needs the same one',
    ),
    ['SITE_SECRET'],
  ),
)

type Given = Readonly<Record<string, string | undefined>>
type Settings = v.InferOutput<typeof settings>

export type Env = ReturnType<typeof nameSettings>

/** A setting with an invalid value; the message is for the person who starts the program. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

/** The settings of the site. Throws BadSetting with one line that says what to change. */
export const readEnv = (given: Given): Env => {
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = v.safeParse(settings, filled)
  if (parsed.success) return nameSettings(parsed.output)
  const [issue] = parsed.issues
  throw new BadSetting(`The setting ${v.getDotPath(issue) ?? ''} ${issue.message}.`)
}

const nameSettings = (output: Settings) => ({
  development: output.NODE_ENV !== 'production',
  port: output.SITE_PORT,
  siteUrl: output.SITE_URL,
  cmsUrl: output.CMS_URL,
  cmsInternalUrl: output.CMS_INTERNAL_URL ?? output.CMS_URL,
  siteSecret: output.SITE_SECRET,
  dataDirectory: resolve(output.DATA_DIR),
  listen: output.LISTEN,
  logLevel: output.LOG_LEVEL,
  metricsListen: output.METRICS_LISTEN === undefined ? null : listenAt(output.METRICS_LISTEN),
  proxies: proxiesIn(output.TRUST_PROXY),
})

/** The number of our own proxies in front of the site. `true` was the earlier notation for one. */
const proxiesIn = (setting: string): number => (setting === 'true' ? 1 : Number(setting) || 0)

const listenAt = (text: string): { readonly host: string; readonly port: number } => {
  const [host = '', port = ''] = text.split(':')
  return { host, port: Number(port) }
}

let read: Env | null = null

/** The settings of this program, read and checked when they are first asked for. */
export const env = (): Env => (read ??= readEnv(process.env))
