import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Cms } from './kit.ts'

export interface ReadMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where its button leads; empty when it has none. */
  readonly url: string
}

/** The mails that have left so far, the first one first. */
export const readMails = (cms: Pick<Cms, 'dataDir'>): Promise<readonly ReadMail[]> => {
  const folder = path.join(cms.dataDir, 'outbox')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []
  return Promise.resolve(files.toSorted().map((name) => readMail(readFileSync(path.join(folder, name)))))
}

const readMail = (bytes: Buffer): ReadMail => {
  const raw = bytes.toString('latin1')
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const header = (name: string): string =>
    new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(head)?.[1]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
  const body = rest.join('\r\n\r\n')
  const isQuoted = /quoted-printable/i.test(header('content-transfer-encoding'))
  const isBase64 = /base64/i.test(header('content-transfer-encoding'))
  const text = isQuoted ? fromQuoted(body) : Buffer.from(body, isBase64 ? 'base64' : 'latin1').toString()
  return {
    html: '',
    subject: decodeWords(header('subject')),
    text: text.replaceAll('\r\n', '\n').trim(),
    to: header('to'),
    url: /https?:\/\/\S+$/.exec(text.trim())?.[0] ?? '',
  }
}

const fromQuoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString()
        : fromQuoted(words.replaceAll('_', ' ')),
    )
