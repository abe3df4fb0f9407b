import { pictureTexts } from '../content/pictures.ts'
import { pictureKeys, renderPicture, type PictureKey } from '../pictures/pictures.ts'
import { inTurn, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

/** Renders the drawings that are missing, and uploads them as an editor does. */
export const writeMedia = ({ api, ids }: Seeding): Promise<Outcome[]> =>
  inTurn(
    keys,
    (key) =>
      write(api, {
        collection: 'media',
        known: { seedKey: { equals: key } },
        data: (locale) => ({
          seedKey: key,
          alt: pictureTexts[key].alt[locale],
          credit: pictureTexts[key].credit,
          peopleInPicture: pictureKeys[key].kind === 'mark' ? 'none' : 'unrecognisable',
          focalX: pictureKeys[key].focus.x,
          focalY: pictureKeys[key].focus.y,
          demo: true,
        }),
        file: async () => {
          const { data, fileName, mimetype } = await renderPicture(key)
          return { data, mimetype, name: fileName, size: data.byteLength }
        },
      }),
    (key, id) => ids.keep('media', key, id),
  )

const isKey = (key: string): key is PictureKey => key in pictureKeys
const keys = Object.keys(pictureKeys).filter(isKey)
