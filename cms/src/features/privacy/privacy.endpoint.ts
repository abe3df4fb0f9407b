import type { Endpoint, PayloadRequest } from 'payload'

import { demandAdmin } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { normalAddress } from '#features/subscribers/address.rules.ts'
import { languageOf, words } from '#i18n/words.ts'
import { bodyOf, textOf } from '#platform/request-body.ts'

import { endOf } from './account.ts'
import { erasePerson, whyNot } from './erase.ts'
import { isWholeAddress } from './erased.rules.ts'
import { dataFile, personalData } from './export.ts'
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

/** The address in the body, and never in a URL: those stand in logs. */
const addressIn = async (
  req: PayloadRequest,
): Promise<{ address: string; isPage: boolean; typed: string }> => {
  demandAdmin(req)
  const body = await bodyOf(req)
  const address = normalAddress(textOf(body, 'address'))
  if (!isWholeAddress(address)) throw refusal(req, says.notAnAddress, 400)
  return { address, isPage: body['as'] === 'page', typed: normalAddress(textOf(body, 'typed')) }
}

/** `POST /api/privacy/look`: what there is of an address, counted, and what erasing it would do. */
const look: Endpoint = {
  handler: async (req) => {
    const { address } = await addressIn(req)
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

/** `POST /api/privacy/export`: all of it as a file, with `as: 'page'` for people to read, else for programs. */
const exportAll: Endpoint = {
  handler: async (req) => {
    const { address, isPage } = await addressIn(req)
    const data = await personalData(req, address, { language: languageOf(req.i18n), now: new Date() })
    req.payload.logger.info({ by: req.user?.id, msg: 'What is known of an address has been exported' })
    const [text, name, kind] = isPage
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
  handler: async (req) => {
    const { address, typed } = await addressIn(req)
    if (typed !== address) throw refusal(req, says.notTheSame, 400)
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
