import type { Endpoint } from 'payload'

import { demandAdmin } from '#access/demand.ts'
import { languageOf } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'

import { dryRunFile, toldLines } from './dry-run.rules.ts'
import { judge } from './judge.ts'
import { sentList, sentSchema } from './sent-list.ts'

/**
 * `POST /api/subscriber-imports/dry-run`: what reading a list in would do with each line, as a file. Nothing of it is
 * stored: it names people who left.
 */
export const dryRun: Endpoint = {
  custom: {
    file: true,
    ...contract({
      about: 'What reading a list in would do with each of its lines. Nothing is stored.',
      answers: { 200: 'a file `dry-run.csv`' },
      body: sentSchema,
      files: '`file`: the list (CSV)',
      who: 'administrators',
    }),
  },
  handler: async (req) => {
    demandAdmin(req)
    const { list } = await sentList(req)
    const lines = toldLines(await judge(req, list.rows), list.bad)
    return new Response(dryRunFile(lines, languageOf(req.i18n)), {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="dry-run.csv"',
        'content-type': 'text/csv; charset=utf-8',
      },
    })
  },
  method: 'post',
  path: '/dry-run',
}
