import * as v from 'valibot'

import { filled, id, orNull } from './fields.ts'
import { perLocale, text } from './localized.ts'

/** One file of a picture, at the address where this site serves it. */
export type PictureFile = { readonly url: string; readonly width: number; readonly height: number }

/** The file names that the CMS gives: a uuid with the size. The site asks the CMS for no other names. */
export const mediaFileName = /^[a-z0-9][a-z0-9_-]{0,120}\.(?:avif|webp|jpe?g|png)$/i

const file = v.pipe(
  v.object({
    filename: v.pipe(filled, v.regex(mediaFileName)),
    width: v.pipe(v.number(), v.minValue(1)),
    height: v.pipe(v.number(), v.minValue(1)),
  }),
  v.transform(({ filename, width, height }): PictureFile => ({ url: `/media/${filename}`, width, height })),
)

const noSizes = {
  card: null,
  cardAvif: null,
  wide: null,
  wideAvif: null,
  hero: null,
  heroAvif: null,
  square: null,
  share: null,
  mail: null,
}

const narrowFirst = (files: readonly (PictureFile | null)[]): readonly PictureFile[] =>
  files
    .filter((one) => one !== null)
    .sort((a, b) => a.width - b.width)
    .filter((one, index, all) => all[index - 1]?.width !== one.width)

const percentage = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 50)

/**
 * A picture. `files` holds the full-width versions from narrow to wide (for srcset), `smaller` the same as AVIF if
 * there are any, `square` a crop of 320 px. `shared` is a JPEG, for Open Graph. `focalX` and `focalY` are percentages
 * (for object-position).
 */
export const pictureSchema = perLocale((locale) =>
  v.pipe(
    v.object({
      id,
      alt: orNull(text(locale)),
      credit: orNull(filled),
      focalX: percentage,
      focalY: percentage,
      filename: v.unknown(),
      width: v.unknown(),
      height: v.unknown(),
      sizes: v.fallback(
        v.object({
          card: orNull(file),
          cardAvif: orNull(file),
          wide: orNull(file),
          wideAvif: orNull(file),
          hero: orNull(file),
          heroAvif: orNull(file),
          square: orNull(file),
          share: orNull(file),
          mail: orNull(file),
        }),
        noSizes,
      ),
    }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { filename, width, height, sizes, ...rest } = dataset.value
      const original = v.safeParse(file, { filename, width, height })
      const files = narrowFirst([
        sizes.card,
        sizes.wide,
        sizes.hero,
        original.success ? original.output : null,
      ])
      const largest = files.at(-1)
      if (largest === undefined) {
        addIssue({ message: 'no file of this picture can be shown' })
        return NEVER
      }
      const smaller = narrowFirst([sizes.cardAvif, sizes.wideAvif, sizes.heroAvif])
      // Pictures from before there was a share size have the one for mails.
      return { ...rest, files, smaller, largest, square: sizes.square, shared: sizes.share ?? sizes.mail }
    }),
  ),
)

export type Picture = v.InferOutput<ReturnType<typeof pictureSchema>>
