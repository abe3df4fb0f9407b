import { notFound } from 'next/navigation'

import { troubleOf } from '#platform/database/trouble.rules.ts'

/** Errors of JavaScript itself: never a refusal, always a fault of the program. */
const isOwnFault = (error: unknown): boolean => error instanceof TypeError || error instanceof ReferenceError

/**
 * Answers 404 to a call of a server function that Payload refuses: it throws plain errors for what a person may not
 * read, and for what does not exist, and Next would make each of them a 500.
 */
export const refuseQuietly = async <Answer>(call: Promise<Answer>): Promise<Answer> =>
  call.catch((error: unknown) => {
    if (isOwnFault(error) || troubleOf(error) !== null) throw error
    notFound()
  })
