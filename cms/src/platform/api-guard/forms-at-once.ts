import { problem, type Problem } from './problem.ts'

/** A form with a picture is kept in memory until its last byte has come, which a slow line may make minutes. */
const most = 24
const mostOfOne = 6

const busy = problem(
  503,
  'Er komen nu te veel foto’s tegelijk binnen. Probeer het over een minuut opnieuw.',
  'Too many pictures are coming in at once. Try again in a minute.',
  { 'retry-after': '60' },
)

const coming: string[] = []

/** Reads a form of somebody, or refuses it while too many others are being read. */
export const readingForm = async <Form>(
  somebody: string,
  read: () => Promise<Form>,
): Promise<Form | Problem> => {
  const isTooMuch = coming.length >= most || coming.filter((one) => one === somebody).length >= mostOfOne
  if (isTooMuch) return busy
  coming.push(somebody)
  try {
    return await read()
  } finally {
    coming.splice(coming.indexOf(somebody), 1)
  }
}
