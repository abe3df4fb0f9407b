import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a command takes: the text of `--help`, and the mistake in a call, null when there is none. */
export type CommandLine = {
  readonly mistake: (words: readonly string[]) => string | null
  readonly usage: string
}

type Takes = {
  readonly options?: ParseArgsConfig['options']
  readonly usage: string
  /** The number of words that are not options, and what they may be; none by default. */
  readonly words?: {
    readonly least?: number
    readonly most: number
    readonly wrong?: (word: string) => string | null
  }
}

/** The first sentence; Node adds advice that does not fit our commands. */
const inShort = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\. .*$/s, '.').replace(/(?<![.])$/, '.')
}

/** A command line that refuses everything that is not named. */
export const takes = ({ options = {}, usage, words = { most: 0 } }: Takes): CommandLine => ({
  mistake: (given) => {
    try {
      const { positionals } = parseArgs({ allowPositionals: true, args: [...given], options })
      const { least = 0, most, wrong = () => null } = words
      const extra = positionals[most]
      if (extra !== undefined) return `It does not take “${extra}”.`
      if (positionals.length < least) return 'Something is missing.'
      return positionals.map(wrong).find((mistake) => mistake !== null) ?? null
    } catch (error) {
      return inShort(error)
    }
  },
  usage,
})

/** For words that must be among these. */
export const among =
  (known: readonly string[]) =>
  (word: string): string | null =>
    known.includes(word) ? null : `There is no “${word}”; there are: ${known.join(', ')}.`

/** For an option that must be a whole number. */
export const wholeNumber = (name: string, value: string): string | null =>
  /^[1-9]\d{0,6}$/.test(value) ? null : `${name} must be a whole number, not “${value}”.`

/** What the commands of tests pass on to vitest: parts of file names, and these of its options. */
export const testWords = {
  options: {
    bail: { type: 'string' },
    reporter: { type: 'string' },
    testNamePattern: { short: 't', type: 'string' },
    update: { short: 'u', type: 'boolean' },
  },
  words: { most: Infinity },
} as const satisfies Omit<Takes, 'usage'>

/** How `--help` explains them. */
export const testUsage = `  FILTER: only files with that in their name. -t TEXT: only tests with that in their title; -u: writes snapshots again;
  --bail NUMBER: stops after so many failures; --reporter NAME.`
