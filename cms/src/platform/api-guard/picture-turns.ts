import { inTurn } from '#platform/in-turn.ts'

import { problem, type Problem } from './problem.ts'

/** Each waiting request holds its file, of at most 12 MB. */
const mostWaiting = 40

const tooMany = problem(
  503,
  'Er worden nu heel veel foto’s geplaatst. Probeer het over een minuut opnieuw.',
  'Very many pictures are being uploaded right now. Try again in a minute.',
  { 'retry-after': '60' },
)

let waiting = 0

/** Opens the pictures of one request at a time, since each takes much memory; other requests wait, up to a limit. */
export const inPictureTurn = async (work: () => Promise<Response>): Promise<Problem | Response> => {
  if (waiting >= mostWaiting) return tooMany
  waiting += 1
  try {
    return await inTurn('pictures', work)
  } finally {
    waiting -= 1
  }
}
