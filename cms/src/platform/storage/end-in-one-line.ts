import { isCannotStart } from './cannot-start.ts'

/**
 * For the `catch` of code that reads settings or opens the database: ends the process with a message, without a stack.
 */
export const endInOneLine = (error: unknown): never => {
  if (!isCannotStart(error) && !isBadSetting(error)) throw error
  console.error(error.message)
  process.exit(1)
}

/** Compared by name, as for CannotStart. */
const isBadSetting = (error: unknown): error is Error => error instanceof Error && error.name === 'BadSetting'
