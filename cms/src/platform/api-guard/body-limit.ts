import { problem, type Problem } from './problem.ts'

const tooLarge = problem(
  413,
  'Dit is te groot om op te slaan. Een foto mag hoogstens 12 MB zijn.',
  'This is too large to save. A picture may be at most 12 MB.',
)
const cutOff = problem(400, 'Het verzoek is onderweg afgebroken.', 'The request was cut off on its way.')

/** Reads a body to its end, or stops as soon as it is larger than allowed, whatever its headers say. */
export const readBody = async (
  request: Request,
  most: number,
): Promise<Problem | Uint8Array<ArrayBuffer>> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return Uint8Array.from(Buffer.concat(chunks))
      size += value.byteLength
      if (size > most) {
        await reader.cancel()
        return tooLarge
      }
      chunks.push(value)
    }
  } catch {
    return cutOff
  }
}
