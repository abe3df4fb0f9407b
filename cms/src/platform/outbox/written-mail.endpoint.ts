import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Endpoint, PayloadRequest } from 'payload'
import PostalMime from 'postal-mime'

import { demandAdmin } from '#access/demand.ts'
import { contract } from '#platform/contract/contract.ts'
import { asUser } from '#platform/local-api.ts'

import { fileNameOf } from './message.rules.ts'
import { mailsStayHere, outboxFolder } from './outbox-folder.ts'

/**
 * `GET /api/outbox/:id/written`: the mail that was written as a file, as its reader would see it. Only for
 * administrators: a mail may hold the link to a new password, and an administrator can set any password anyway.
 */
export const writtenMail: Endpoint = {
  custom: contract({
    about: 'A mail that was written as a file, as its reader would see it.',
    answers: { 200: 'a page (HTML), or the text of the mail' },
    who: 'administrators',
  }),
  handler: async (req) => {
    demandAdmin(req)
    const file = mailsStayHere() ? await fileOf(req) : null
    if (file === null) return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
    const { html = '', text = '' } = await PostalMime.parse(file)
    return new Response(html === '' ? text : html, {
      headers: {
        'cache-control': 'no-store',
        // The page of a mail runs no scripts, loads nothing, and is no part of the admin; its links open in a new tab.
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox",
        'content-type': `text/${html === '' ? 'plain' : 'html'}; charset=utf-8`,
        'referrer-policy': 'no-referrer',
      },
    })
  },
  method: 'get',
  path: '/:id/written',
}

const fileOf = async (req: PayloadRequest): Promise<Buffer | null> => {
  const id = String(req.routeParams?.id)
  const row = await asUser(req).findByID({ collection: 'outbox', depth: 0, disableErrors: true, id })
  if (row === null) return null
  return readFile(path.join(outboxFolder(), fileNameOf(row))).catch(() => null)
}
