import { Router } from 'express'

import { mediaFileName } from '#cms/models/media.ts'

import type { SendError } from './error-pages.ts'
import type { MediaStore } from './media-store.ts'
import { usableAnywhere } from './security-headers.ts'
import { visitorOf } from './visitor.ts'

export type MediaOptions = {
  readonly media: MediaStore
  readonly sendError: SendError
  /** Headers of a picture: a picture that is opened as a page of its own may load and run nothing. */
  readonly headers: Readonly<Record<string, string>>
}

const typeOfExtension: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

/** Serves the CMS's pictures, so that browsers contact no other host. A file never changes under its name. */
export const mediaRoute = ({ media, sendError, headers }: MediaOptions): Router =>
  Router().get('/media/:filename', async (req, res) => {
    const { filename } = req.params
    const type = typeOfExtension[filename.split('.').at(-1)?.toLowerCase() ?? '']
    if (!mediaFileName.test(filename) || type === undefined) return sendError(res, 'not-found', req.path)
    const answer = await media.give(filename, visitorOf(req))
    if (answer.kind !== 'file') {
      return sendError(res, answer.kind === 'missing' ? 'not-found' : 'unavailable', req.path)
    }
    res.set({
      ...headers,
      ...usableAnywhere,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': type,
      ETag: `"${filename}"`,
    })
    if (req.get('if-none-match')?.includes(`"${filename}"`)) return res.status(304).end()
    return res
      .set('Content-Length', String(answer.body.length))
      .end(req.method === 'HEAD' ? undefined : answer.body)
  })
