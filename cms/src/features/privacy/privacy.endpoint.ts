import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandAdmin } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { languageOf, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { looseText, sentBy } from '#platform/request-body.ts'

import { endOf } from './account.ts'
import { erasePerson, whyNot } from './erase.ts'
import { isWholeAddress } from './erased.rules.ts'
import { dataFile, personalData } from './export.ts'
import { accountEnd, lookedSchema } from './looked-person.rules.ts'
import { personBehind } from './person.ts'
import { readablePage } from './readable-page.rules.ts'

const says = {
  erased: words(
    'Gewist. Alleen een vingerafdruk van het adres blijft, zodat het niet met een lijst terugkomt.',
    'Erased. Only a fingerprint of the address stays, so that it does not come back with a list.',
  ),
  notAnAddress: words('Vul een heel e-mailadres in.', 'Enter a whole email address.'),
  notTheSame: words(
    'Typ het adres nog een keer, precies zo, om het te wissen.',
    'Type the address once more, just so, to erase it.',
  ),
}

const noStore = { 'cache-control': 'no-store' }

const asked = v.object({ address: looseText })
const askedFile = v.object({ ...asked.entries, as: v.fallback(v.picklist(['data', 'page']), 'data') })
const askedTwice = v.object({ ...asked.entries, typed: looseText })

/** The address in the body, and never in a URL: those stand in logs. */
const askedAbout = async <Sent extends v.GenericSchema<unknown, { address: string }>>(
  req: PayloadRequest,
  schema: Sent,
): Promise<v.InferOutput<Sent>> => {
  demandAdmin(req)
  const sent = await sentBy(req, schema)
  const address = normalEmail(sent.address)
  if (!isWholeAddress(address)) throw refusal(req, says.notAnAddress, 400)
  return { ...sent, address }
}

/** `POST /api/privacy/look`: the data about an address, counted, and what erasing it would do. */
const look: Endpoint = {
  custom: contract({
    about: 'What there is of an address, counted, and what erasing it would do.',
    answers: { 200: lookedSchema },
    body: asked,
    who: 'administrators',
  }),
  handler: async (req) => {
    const { address } = await askedAbout(req, asked)
    const language = languageOf(req.i18n)
    const { parts } = await personalData(req, address, { language, now: new Date() })
    const person = await personBehind(req, address)
    const reason = await whyNot(req, person)
    return Response.json(
      {
        account: person.user === null ? 'none' : await endOf(req, person.user),
        parts: parts.filter(({ count }) => count > 0).map(({ count, heading }) => ({ count, heading })),
        refusal: reason?.[language] ?? null,
      },
      { headers: noStore },
    )
  },
  method: 'post',
  path: '/privacy/look',
}

/** `POST /api/privacy/export`: all data as a file, with `as: 'page'` for people to read, else for programs. */
const exportAll: Endpoint = {
  custom: contract({
    about: 'All of it: a page for people to read, or data for programs.',
    answers: { 200: 'a file `personal-data.html` or `personal-data.json`' },
    body: askedFile,
    who: 'administrators',
  }),
  handler: async (req) => {
    const { address, as } = await askedAbout(req, askedFile)
    const data = await personalData(req, address, { language: languageOf(req.i18n), now: new Date() })
    req.payload.logger.info({ by: req.user?.id, msg: 'What is known of an address has been exported' })
    const [text, name, kind] =
      as === 'page'
        ? [readablePage(data), 'personal-data.html', 'text/html']
        : [dataFile(data), 'personal-data.json', 'application/json']
    return new Response(text, {
      headers: {
        ...noStore,
        'content-disposition': `attachment; filename="${name}"`,
        'content-type': `${kind}; charset=utf-8`,
      },
    })
  },
  method: 'post',
  path: '/privacy/export',
}

/** `POST /api/privacy/erase`: the address has to be typed twice. */
const erase: Endpoint = {
  custom: contract({
    about: 'Erases it everywhere; the address has to be typed twice.',
    answers: { 200: v.object({ account: accountEnd, ...said.entries }) },
    body: askedTwice,
    who: 'administrators',
  }),
  handler: async (req) => {
    const { address, typed } = await askedAbout(req, askedTwice)
    if (normalEmail(typed) !== address) throw refusal(req, says.notTheSame, 400)
    const result = await erasePerson(req, address, new Date())
    if (result.kind === 'refused') throw refusal(req, result.message, 409)
    return Response.json(
      { account: result.account, message: says.erased[languageOf(req.i18n)] },
      { headers: noStore },
    )
  },
  method: 'post',
  path: '/privacy/erase',
}

export const privacyEndpoints: readonly Endpoint[] = [look, exportAll, erase]
