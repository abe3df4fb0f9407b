import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { vi } from 'vitest'

import type { Cms } from '../../../../tests/kit.ts'

export interface Mail {
  readonly text: string
  readonly to: string
}

/** The mails that name this festival, as soon as there are any. */
export const mailsIn = (cms: Cms, about: string): Promise<readonly Mail[]> =>
  vi.waitUntil(
    async () => {
      const found = (await readAll(cms)).filter(({ text }) => text.includes(about))
      return found.length > 0 && found
    },
    { interval: 50, timeout: 10_000 },
  )

const readAll = async ({ dataDir }: Cms): Promise<readonly Mail[]> => {
  const folder = path.join(dataDir, 'outbox')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(
    names.map(async (name) => {
      const raw = await readFile(path.join(folder, name), 'utf8')
      return { text: decoded(raw), to: /^To: (.*)$/m.exec(raw)?.[1]?.trim() ?? '' }
    }),
  )
}

const decoded = (raw: string): string =>
  Buffer.from(
    raw
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()
