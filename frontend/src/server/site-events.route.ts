import express, { Router } from 'express'
import * as v from 'valibot'

import { isRecent, isSignedBy } from './signature.rules.ts'

export type SiteEventsOptions = {
  readonly secret: string
  readonly now: () => Date
  readonly onChange: (tags: readonly string[]) => void
}

const tag = v.pipe(v.string(), v.regex(/^[a-zA-Z-]{1,40}(?::[\w-]{1,64})?$/))

const noticeSchema = v.object({
  tags: v.pipe(v.array(tag), v.maxLength(5_000)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  id: v.string(),
})

/** Receives the CMS's notices of changes. Only signed and recent notices count; receiving one twice does no harm. */
export const siteEventsRoute = ({ secret, now, onChange }: SiteEventsOptions): Router =>
  Router().post('/hooks/site-events', express.raw({ type: () => true, limit: '256kb' }), (req, res) => {
    const body = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)
    if (!isSignedBy(secret, body, req.get('x-signature') ?? '')) {
      return res.status(401).json({ error: 'The signature does not match' })
    }
    const notice = v.safeParse(noticeSchema, parseJson(body))
    if (!notice.success) return res.status(400).json({ error: 'Not a notice of changes' })
    if (!isRecent(new Date(notice.output.at), now()))
      return res.status(401).json({ error: 'The notice is too old' })
    onChange(notice.output.tags)
    return res.status(204).end()
  })

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
