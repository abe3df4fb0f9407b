import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { contract } from '#platform/contract/contract.ts'

import { wordingsNow } from './wording.ts'

const wording = v.object({ text: v.string(), version: v.string() })
const both = v.object({ follow: wording, newsletter: wording })

/** `GET /api/sign-up-wording`: the sentences that people agree to, in each language, with their versions. */
export const signUpWording: Endpoint = {
  custom: contract({
    about: 'The sentences that people agree to, in each language, with their versions.',
    answers: { 200: v.object({ ar: both, en: both, nl: both }) },
    who: 'anybody',
  }),
  handler: async (req) => Response.json(await wordingsNow(req)),
  method: 'get',
  path: '/sign-up-wording',
}
