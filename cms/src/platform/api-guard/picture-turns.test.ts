import { expect, test } from 'vitest'

import { inPictureTurn } from './picture-turns.ts'
import { isProblem } from './problem.ts'

test('the pictures of one request are opened at a time; others wait, up to a limit, and a failure stops none', async () => {
  let open = 0
  let most = 0
  const work = async (): Promise<Response> => {
    open += 1
    most = Math.max(most, open)
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
    if (most > 1) throw new Error('Two at once')
    return new Response()
  }
  const failing = inPictureTurn(() => Promise.reject(new Error('damaged')))
  const waiting = Array.from({ length: 39 }, () => inPictureTurn(work))
  const refused = await inPictureTurn(work)
  expect(isProblem(refused) && refused.status).toBe(503)
  await expect(failing).rejects.toThrow('damaged')
  const answers = await Promise.all(waiting)
  expect([answers.filter(isProblem), most]).toEqual([[], 1])
  expect(isProblem(await inPictureTurn(work))).toBe(false)
})
