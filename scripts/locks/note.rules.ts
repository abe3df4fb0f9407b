/** The details of the command that holds a data folder, for the message to refused commands. */
export type Note = {
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

/** Null when the text is not a valid note, for example because a full disk cut it off. */
export const readNote = (text: string): Note | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isNote(value) ? value : null
  } catch {
    return null
  }
}

const described = ({ command, pid, since }: Note): string => `${command}, process ${pid}, since ${since}`

/** The message when a command is refused. */
export const inUse = (folder: string, note: Note | null): string =>
  `${folder} is in use${note === null ? '' : ` (${described(note)})`}. Stop that first (Ctrl-C), or choose another folder with DATA_DIR.`

/** The message while it waits. */
export const waitingFor = (port: number): string =>
  `An earlier start was killed; waiting until what had port ${port} has ended …`

/** The message when programs of an earlier start still run. */
export const killedEarlier = (port: number, file: string): string =>
  `An earlier start was killed, and port ${port}, which it had, is still in use. End what uses it, and try again; if that is not Welkom Hier, delete ${file}.`
