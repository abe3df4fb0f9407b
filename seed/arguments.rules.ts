import { emailOf } from '@welkom-hier/writing/email.rules.ts'

export type Task =
  | { kind: 'fill' }
  | { kind: 'fill-if-empty' }
  | { kind: 'reset'; confirmed: boolean }
  | { kind: 'first-admin'; email: string }
  | { kind: 'volume'; festivals: number; subscribers: number }
  | { kind: 'help'; message: string }
  | { kind: 'mistake'; message: string }

/** The text of `--help`. */
export const usage = `Usage: npm run seed -- [OPTION]

  (nothing)              writes the demo content; a second time changes nothing
  --if-empty             the same, when the database has no account yet
  --reset [--yes]        empties the content first, and asks unless told yes
  --admin ADDRESS        makes the first administrator of a site without demo content
  --festivals NUMBER     adds invented festivals and their organisations up to this number, after the demo content
  --subscribers NUMBER   adds invented readers up to this number; both go together
  --help                 shows this`

const most = 1_000_000

/** The task that the arguments of `npm run seed --` name. */
export function taskFrom(words: readonly string[]): Task {
  const mistake: Task = { kind: 'mistake', message: usage }
  const [first, second, ...more] = words
  if (words.includes('--help')) return { kind: 'help', message: usage }
  if (first === '--festivals' || first === '--subscribers') return volumeFrom(words) ?? mistake
  if (more.length > 0) return mistake
  if (first === undefined) return { kind: 'fill' }
  if (first === '--if-empty' && second === undefined) return { kind: 'fill-if-empty' }
  if (first === '--admin') {
    const email = emailOf(second ?? '')
    return email === null ? mistake : { kind: 'first-admin', email }
  }
  const flags = words.toSorted().join(' ')
  if (flags === '--reset') return { kind: 'reset', confirmed: false }
  if (flags === '--reset --yes') return { kind: 'reset', confirmed: true }
  return mistake
}

/** `--festivals 2000 --subscribers 20000`, in any order; one of them is enough. */
function volumeFrom(words: readonly string[]): Task | null {
  const task = { kind: 'volume' as const, festivals: 0, subscribers: 0 }
  const given = new Set<string>()
  for (let place = 0; place < words.length; place += 2) {
    const [flag = '', value = ''] = words.slice(place, place + 2)
    const number = /^[1-9]\d*$/.test(value) ? Number(value) : most + 1
    if (given.has(flag) || number > most) return null
    given.add(flag)
    if (flag === '--festivals') task.festivals = number
    else if (flag === '--subscribers') task.subscribers = number
    else return null
  }
  return task
}

/** Whether other machines can reach these addresses; then demo accounts are not allowed. */
export const isPublic = (addresses: readonly string[]): boolean =>
  addresses.some((address) => !['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname))
