export type Task =
  | { kind: 'fill' }
  | { kind: 'fill-if-empty' }
  | { kind: 'reset'; confirmed: boolean }
  | { kind: 'first-admin'; email: string }
  | { kind: 'mistake'; message: string }

const usage = 'Usage: npm run seed -- [--if-empty | --reset [--yes] | --admin you@example.org]'

/** What the words after `npm run seed --` ask for. */
export function taskFrom(words: readonly string[]): Task {
  const [first, second, ...more] = words
  if (more.length > 0) return { kind: 'mistake', message: usage }
  if (first === undefined) return { kind: 'fill' }
  if (first === '--if-empty' && second === undefined) return { kind: 'fill-if-empty' }
  if (first === '--admin') {
    const isAddress = second !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(second)
    return isAddress ? { kind: 'first-admin', email: second } : { kind: 'mistake', message: usage }
  }
  const flags = words.toSorted().join(' ')
  if (flags === '--reset') return { kind: 'reset', confirmed: false }
  if (flags === '--reset --yes') return { kind: 'reset', confirmed: true }
  return { kind: 'mistake', message: usage }
}

/** Whether others than this machine reach these addresses; demo accounts have no place there. */
export const isPublic = (addresses: readonly string[]): boolean =>
  addresses.some((address) => !['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname))
