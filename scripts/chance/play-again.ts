import { createHash, randomInt } from 'node:crypto'
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/** The seed of this run of the tests: the given one, or a new one that all its processes inherit. */
export const seedOfRun = (): number => Number((process.env['TEST_SEED'] ||= String(randomInt(2 ** 31))))

/**
 * From here on each id and each random number of this process follows from the seed of the run and this name, in the
 * tests and in what they test. Secrets come from random bytes, and stay what they are.
 */
export const playAgain = (name: string): void => {
  let count = 0
  const bytes = (): Buffer =>
    createHash('sha256')
      .update(`${seedOfRun()} ${name} ${(count += 1)}`)
      .digest()
  const randomUUID = (): crypto.UUID => {
    const hex = bytes().toString('hex')
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
  Math.random = () => bytes().readUInt32BE() / 2 ** 32
  globalThis.crypto.randomUUID = randomUUID
  crypto.randomUUID = randomUUID
  syncBuiltinESMExports()
}
