import { words, type Words } from '#i18n/words.ts'

/** The width that a picture needs in a place, in points. */
export type Place = {
  readonly width: number
}

/** Admin settings of a field for pictures: it tells when the chosen one is too small for its place. */
export const tellsSmall = (width: number) => ({
  components: {
    afterInput: [{ clientProps: { width }, path: '/features/media/too-small.client.tsx#TooSmall' }],
  },
})

type Stored = {
  readonly height?: number | null | undefined
  readonly width?: number | null | undefined
}

/** What is said of pictures that would be blurred here; null when all are large enough. */
export const smallnessOf = (pictures: readonly Stored[], place: Place): Words | null => {
  const small = pictures.filter(({ width }) => typeof width === 'number' && width < place.width)
  const [first] = small
  if (first === undefined) return null
  const size = `${first.width} × ${first.height}`
  return words(
    `Deze foto (${size} punten) is hier aan de kleine kant en kan onscherp worden. Kies er liefst een van minstens ${place.width} punten breed.`,
    `This picture (${size} points) is rather small for this place, and may look blurred. Rather choose one that is at least ${place.width} points wide.`,
  )
}
