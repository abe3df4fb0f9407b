import type { Endpoint } from 'payload'

import { wordingsNow } from './wording.ts'

/** `GET /api/sign-up-wording`: the sentences that people agree to, in each language, with their versions. */
export const signUpWording: Endpoint = {
  handler: async (req) => Response.json(await wordingsNow(req)),
  method: 'get',
  path: '/sign-up-wording',
}
