import os from 'node:os'

import { adviceOn, faultOf } from '../../cms/src/platform/storage/fault.rules.ts'
import type { CommandLine } from './command-line.rules.ts'

/** The two things that each file of a command offers. */
export type Command = {
  readonly commandLine: CommandLine
  readonly run: (words: string[]) => number | Promise<number>
}

/** One line for a file that can't be read or written; any other error is a bug, and its stack tells where. */
const inOneLine = (error: unknown): string => {
  const fault = faultOf(error)
  if (fault === null) throw error
  const { path: place = 'A file' }: { path?: unknown } = Object(error)
  return adviceOn(fault, { free: null, place: String(place), user: os.userInfo().username })
}

/**
 * Runs a command and gives its exit code: `--help` is answered before anything is looked at, and a word that the
 * command does not know is refused with its usage.
 */
export const runCommand = async ({ commandLine, run }: Command, words: string[]): Promise<number> => {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(commandLine.usage)
    return 0
  }
  const mistake = commandLine.mistake(words)
  if (mistake !== null) {
    console.error([mistake, commandLine.usage].filter(Boolean).join('\n\n'))
    return 1
  }
  try {
    return await run(words)
  } catch (error) {
    console.error(inOneLine(error))
    return 1
  }
}
