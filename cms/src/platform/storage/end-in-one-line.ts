import { env } from '#env.ts'

import { isCannotStart } from './cannot-start.ts'
import { adviceOn, faultOf } from './fault.rules.ts'
import { sceneOf } from './probe.ts'

/**
 * For the `catch` of a program or a command: ends the process with one line for a known refusal, without a stack. Any
 * other error is a bug, whose stack tells where it is.
 */
export const endInOneLine = (error: unknown): never => {
  const line = lineFor(error)
  if (line === null) throw error
  console.error(line)
  process.exit(1)
}

const lineFor = (error: unknown): string | null => {
  if (isCannotStart(error) || isBadSetting(error) || isRefusal(error)) return error.message
  const fault = faultOf(error)
  return fault === null ? null : adviceOn(fault, sceneOf(env().DATA_DIR))
}

/** A refusal that the CMS would also tell a person. */
const isRefusal = (error: unknown): error is Error => {
  const { isPublic, status }: { isPublic?: unknown; status?: unknown } = Object(error)
  return error instanceof Error && isPublic === true && Number(status) < 500
}

/** Compared by name, as for CannotStart. */
const isBadSetting = (error: unknown): error is Error => error instanceof Error && error.name === 'BadSetting'
