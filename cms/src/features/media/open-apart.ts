import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { largestSide, type Part } from './picture.rules.ts'

/** A picture of 50 megapixels of a phone takes some three seconds. */
const longest = 60_000

/** By the name of its package: a build has put this file elsewhere. */
const program = (): string =>
  createRequire(path.join(process.cwd(), 'package.json')).resolve('@welkom-hier/cms/open-apart.mjs')

/**
 * Opens a large picture, or a HEIC, in a process of its own: upright, cut, and within our largest size. Its memory goes
 * back to the machine, and what a damaged file does to the decoder does not touch the CMS.
 */
export const openApart = async (bytes: Buffer, part: Part | null): Promise<Buffer> => {
  const child = spawn(process.execPath, [program(), JSON.stringify({ largestSide, part })], {
    // Memory that is not in use is given back at once.
    env: { MALLOC_ARENA_MAX: '2', NODE_ENV: 'production' },
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longest,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A process that ends before it has read everything is told by its code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  const [opened, code] = await Promise.all([buffer(child.stdout), ended])
  if (code !== 0) throw new Error('The picture could not be opened.')
  return opened
}
