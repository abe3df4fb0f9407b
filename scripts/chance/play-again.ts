import crypto, { createHash, randomInt } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/** The seed of this test run: the given one, or a new one; all processes of the run inherit it. */
export const seedOfRun = (): number => Number((process.env['TEST_SEED'] ||= String(randomInt(2 ** 31))))

/**
 * Makes all ids and random numbers of this process depend on the run's seed and this name, in tests and in the code
 * that they test. Secrets use random bytes, which are not affected.
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
