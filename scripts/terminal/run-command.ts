import { lineAbout } from '../disk/writable.ts'
import type { CommandLine } from './command-line.rules.ts'

/** The two things that each file of a command offers. */
export type Command = {
  readonly commandLine: CommandLine
  readonly run: (words: string[]) => number | Promise<number>
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
    const line = lineAbout(error)
    // Any other error is a bug, whose stack tells where it is.
    if (line === null) throw error
    console.error(line)
    return 1
  }
}
