import { letOthersIn } from './let-others-in.ts'
import { isReading, type Reader, type Rows, type Statement, type Writer } from './sqlite-connections.ts'
import { checkOutside, enter, undone } from './transaction-scope.ts'
import type { Release } from './turns.ts'

/** The longest silence of a transaction while others wait, in milliseconds. */
const longestSilence = 30_000

type Parts = {
  readonly writer: Writer
  readonly reader: Reader
  readonly takeTurn: () => Promise<Release>
  readonly warn: (message: string) => void
}

/**
 * Begins a transaction. It takes the writer when it is told to, or else with its first statement that writes: until
 * then its computing blocks no other change, and its reads may be outdated.
 */
export const beginTransaction = ({ reader, takeTurn, warn, writer }: Parts) => {
  let state: 'committed' | 'open' | 'rolled back' = 'open'
  let release: Release | null = null
  let taking: Promise<void> | null = null
  let silence: NodeJS.Timeout | undefined
  const standing = { hold: () => hold(), holdsWriter: () => release !== null, state: () => state }
  enter(standing)

  const take = async (): Promise<void> => {
    checkOutside(standing)
    const mine = await takeTurn()
    try {
      // The transaction may have ended during the wait.
      if (state !== 'open') throw undone()
      await writer.insist('BEGIN IMMEDIATE')
    } catch (error) {
      taking = null
      mine()
      throw error
    }
    release = mine
    silence = setTimeout(() => {
      warn('A change said nothing for half a minute while others waited for it; it was undone')
      end('rolled back').catch(() => undefined)
    }, longestSilence)
  }

  const hold = async (): Promise<void> => {
    await letOthersIn()
    taking ??= take()
    await taking
    if (state !== 'open') throw undone()
    silence?.refresh()
  }

  const write = async (statement: Statement): Promise<Rows> => {
    await hold()
    // No await between this check and the statement: the statement would be written outside of any transaction.
    if (state !== 'open') throw undone()
    return writer.execute(statement)
  }

  const end = async (how: 'committed' | 'rolled back'): Promise<void> => {
    if (state === how) return
    if (state !== 'open') throw undone()
    state = how
    clearTimeout(silence)
    if (release === null) return
    try {
      await writer.execute(how === 'committed' ? 'COMMIT' : 'ROLLBACK')
    } catch (error) {
      state = 'rolled back'
      // After some errors SQLite has already undone everything by itself.
      await writer.execute('ROLLBACK').catch(() => undefined)
      if (how === 'committed') throw error
    } finally {
      release()
      release = null
    }
  }

  return {
    commit: () => end('committed'),
    execute: (statement: Statement) =>
      release === null && isReading(statement) ? reader.execute(statement) : write(statement),
    rollback: () => end('rolled back'),
  }
}

export type Transaction = ReturnType<typeof beginTransaction>
