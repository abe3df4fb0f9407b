import { isCannotStart } from './cannot-start.ts'

/** For the `catch` of whatever opens the database: ends the process with one line where no stack would help anybody. */
export const endInOneLine = (error: unknown): never => {
  if (!isCannotStart(error)) throw error
  console.error(error.message)
  process.exit(1)
}
