import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Endpoint } from 'payload'

import { env } from '#env.ts'
import { contract } from '#platform/contract/contract.ts'
import { routePart } from '#platform/request-body.ts'

import { readPictureToken } from './picture-token.rules.ts'

const types: Readonly<Record<string, string>> = {
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/**
 * `GET /api/newsletters/test-picture/:token`: a picture of a test mail, which a mail program loads without a session.
 */
export const testPicture: Endpoint = {
  custom: contract({
    about: 'A picture of a test mail, by the token in the mail.',
    answers: { 200: 'a picture' },
    who: 'anybody',
  }),
  handler: async (req) => {
    const file = readPictureToken(routePart(req, 'token'), env().PAYLOAD_SECRET, new Date())
    const body =
      file === null ? null : await readFile(path.join(env().DATA_DIR, 'media', file)).catch(() => null)
    if (file === null || body === null)
      return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
    return new Response(new Uint8Array(body), {
      headers: {
        'cache-control': 'private, max-age=3600',
        'content-security-policy': "default-src 'none'",
        'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
      },
    })
  },
  method: 'get',
  path: '/test-picture/:token',
}
