const levels: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
}

const asRecord = (line: string): Record<string, unknown> | null => {
  if (!line.startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

const detail = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** One line of a program's log for a person at a terminal: structured lines in short, the rest as it came. */
export const readableLine = (line: string): string => {
  const record = asRecord(line)
  if (record === null || typeof record['level'] !== 'number') return line
  const { level, msg, time, pid: _pid, hostname: _hostname, name: _name, ...rest } = record
  const clock = typeof time === 'number' ? `${new Date(time).toTimeString().slice(0, 8)} ` : ''
  const details = Object.entries(rest).map(([key, value]) => `${key}=${detail(value)}`)
  return [`${clock}${levels[Number(level)] ?? String(level)}`, detail(msg ?? ''), ...details]
    .filter(Boolean)
    .join(' ')
}

/** A line without what differs each time it is said: the clock, numbers of processes, how long something took. */
const withoutNumbers = (line: string): string => readableLine(line).replaceAll(/\d+/g, '#')

/** Enough for what a program says when it can't start; a program that runs says more, and is not held to it. */
const remembered = 500

/** Tells which lines are news of a program that ends again and again: not those it said before it ended earlier. */
export const onlyNews = () => {
  let before = new Set<string>()
  let now = new Set<string>()
  let runsWell = false
  return {
    isNew: (line: string): boolean => {
      if (runsWell) return true
      const key = withoutNumbers(line)
      if (now.size < remembered) now.add(key)
      return !before.has(key)
    },
    ended: (): void => {
      before = new Set([...before, ...now])
      now = new Set()
      runsWell = false
    },
    /** The program runs well: all it says is news. */
    settled: (): void => {
      before = new Set()
      now = new Set()
      runsWell = true
    },
  }
}
