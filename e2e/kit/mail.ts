import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { vi } from 'vitest'

import type { Product } from './product.ts'

/** The text of a mail, with the encoding of long lines and special characters undone. */
const plain = (raw: string): string =>
  raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Waits for a mail to this address with such a link in it, and gives the link. */
export const linkInMail = (product: Product, to: string, link: RegExp): Promise<string> =>
  vi.waitFor(
    () => {
      const folder = path.join(product.dataDir, 'outbox')
      const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
      const found = files
        .map((name) => readFileSync(path.join(folder, name), 'latin1'))
        .filter((raw) => raw.includes(to))
        .map((raw) => link.exec(plain(raw))?.[0])
        .findLast((one) => one !== undefined)
      if (found === undefined) throw new Error(`No mail to ${to} with ${String(link)} among ${files.length}`)
      return found
    },
    { interval: 250, timeout: 60_000 },
  )
