import type { Endpoint, PayloadRequest } from 'payload'

import { demandAdmin } from '#access/demand.ts'
import { languageOf } from '#i18n/words.ts'
import type { Subscriber } from '#payload-types.ts'
import { contract } from '#platform/contract/contract.ts'

import { system } from './judge.ts'
import { columnWords, stateWords } from './list-columns.rules.ts'
import { listLines, listStart } from './write-list.rules.ts'

const part = 500

type Language = 'en' | 'nl'

const headIn = (language: Language): readonly string[] =>
  Object.values(columnWords).map((name) => name[language])

const cellsOf = (one: Subscriber, language: Language): readonly string[] => [
  one.email,
  stateWords[one.newsletter][language],
  one.locale,
  (one.provinces ?? []).join(', '),
  one.requestedAt ?? '',
  one.confirmedAt ?? '',
  one.unsubscribedAt ?? '',
  one.bouncedAt ?? '',
]

/**
 * `GET /api/subscriber-imports/export`: all subscribers as a list, sent in pieces, so that memory does not grow with
 * them.
 */
export const exportList: Endpoint = {
  custom: contract({
    about: 'All subscribers as a list, some at a time.',
    answers: { 200: 'a file `subscribers.csv`' },
    who: 'administrators',
  }),
  handler: (req) => {
    demandAdmin(req)
    const lines = linesOf(req)
    const encoder = new TextEncoder()
    const stream = new ReadableStream<Uint8Array>({
      cancel: async () => {
        await lines.return(undefined)
      },
      pull: async (controller) => {
        const { done, value } = await lines.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return Promise.resolve(
      new Response(stream, {
        headers: {
          'cache-control': 'no-store',
          'content-disposition': 'attachment; filename="subscribers.csv"',
          'content-type': 'text/csv; charset=utf-8',
        },
      }),
    )
  },
  method: 'get',
  path: '/export',
}

async function* linesOf(req: PayloadRequest): AsyncGenerator<string, undefined> {
  const language = languageOf(req.i18n)
  yield `${listStart}${listLines([headIn(language)])}`
  let [after, count] = ['', 0]
  for (;;) {
    const { docs } = await system(req).find({
      collection: 'subscribers',
      depth: 0,
      limit: part,
      pagination: false,
      sort: 'email',
      where: { email: { greater_than: after } },
    })
    count += docs.length
    after = docs.at(-1)?.email ?? after
    if (docs.length > 0) yield listLines(docs.map((one) => cellsOf(one, language)))
    if (docs.length < part) break
  }
  req.payload.logger.info({ by: req.user?.id, count, msg: 'The list of subscribers has been exported' })
  return undefined
}
