/** What the command that holds a data folder says of itself to those that it keeps out. */
export interface Note {
  readonly command: string
  readonly pid: number
  readonly ports: readonly number[]
  readonly since: string
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  'command' in value &&
  typeof value.command === 'string' &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'ports' in value &&
  Array.isArray(value.ports) &&
  value.ports.every((port) => Number.isInteger(port)) &&
  'since' in value &&
  typeof value.since === 'string'

/** Null when it is no note of ours, such as one that a full disk cut short. */
export const readNote = (text: string): Note | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isNote(value) ? value : null
  } catch {
    return null
  }
}

const described = ({ command, pid, since }: Note): string => `${command}, process ${pid}, since ${since}`

/** The refusal, in one line. */
export const inUse = (folder: string, note: Note | null): string =>
  `${folder} is in use${note === null ? '' : ` (${described(note)})`}. Stop that first (Ctrl-C), or choose another folder with DATA_DIR.`

/** What is said meanwhile. */
export const waitingFor = (port: number): string =>
  `An earlier start was killed; waiting until what had port ${port} has ended …`

/** The refusal when only the programs of an earlier start are left. */
export const killedEarlier = (port: number, file: string): string =>
  `An earlier start was killed, and port ${port}, which it had, is still in use. End what uses it, and try again; if that is not Welkom Hier, delete ${file}.`
