import { env } from '#env.ts'

import type { Material } from './letter/material.rules.ts'
import { writePictureToken } from './picture-token.rules.ts'

const oneWeek = 7 * 86_400_000

/** A picture that only this newsletter shows is not public yet: a test mail loads it by a link that expires. */
export const testAsPicturesAllow = (html: string, { records, siteUrl }: Material, now: Date): string => {
  const unseen = new Set(
    [...records.values()].filter(({ visible }) => visible === false).flatMap((media) => fileNames(media)),
  )
  const until = new Date(now.getTime() + oneWeek)
  return html.replaceAll(/src="([^"]+)\/media\/([^"/]+)"/g, (whole, host: string, file: string) =>
    host === siteUrl && unseen.has(file)
      ? `src="${env().CMS_URL}/api/newsletters/test-picture/${writePictureToken(file, until, env().PAYLOAD_SECRET)}"`
      : whole,
  )
}

const fileNames = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { filename, sizes } = { filename: null, sizes: null, ...value }
  const inSizes = typeof sizes === 'object' && sizes !== null ? Object.values(sizes).flatMap(fileNames) : []
  return typeof filename === 'string' ? [filename, ...inSizes] : inSizes
}
