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
