import { isCannotStart } from './cannot-start.ts'

/** For the `catch` of whatever reads settings or opens the database: ends with a message where no stack would help anybody. */
export const endInOneLine = (error: unknown): never => {
  if (!isCannotStart(error) && !isBadSetting(error)) throw error
  console.error(error.message)
  process.exit(1)
}

/** By name, as for CannotStart. */
const isBadSetting = (error: unknown): error is Error => error instanceof Error && error.name === 'BadSetting'
