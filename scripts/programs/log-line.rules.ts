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

/** A log line for a person at a terminal: JSON lines in short form, other lines unchanged. */
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

/** A line without the parts that differ each time: the clock, process ids, durations. */
const withoutNumbers = (line: string): string => readableLine(line).replaceAll(/\d+/g, '#')

/** Enough for the output of a program that fails to start; a program that runs well is not limited. */
const remembered = 500

/** Filters the lines of a program that ends repeatedly: only lines that it did not print before are new. */
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
    /** The program runs well, so all its lines are new again. */
    settled: (): void => {
      before = new Set()
      now = new Set()
      runsWell = true
    },
  }
}
