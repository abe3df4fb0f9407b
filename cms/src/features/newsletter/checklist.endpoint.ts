import { Resolver } from 'node:dns/promises'

import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { env } from '#env.ts'
import { contract } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'
import { addressOf } from '#platform/outbox/message.rules.ts'
import { routePart } from '#platform/request-body.ts'

import { createAskLink } from './checks/ask-link.ts'
import { checkHere } from './checks/blocking.ts'
import { finding, findingSchema, inOrder, type Finding } from './checks/finding.rules.ts'
import { checkLinks } from './checks/link-checks.ts'
import { checkSender, type AskTxt } from './checks/sender-checks.ts'
import { composeLetter } from './letter/compose-letter.rules.ts'
import { letterLocales } from './letter/letter.rules.ts'
import type { Material } from './letter/material.rules.ts'
import { readMaterial } from './letter/read-material.ts'
import { saidIn } from './letter/read-text.rules.ts'
import { readersSchema } from './panel/standing.rules.ts'
import { countReaders, type Readers } from './readers.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

/** `GET /api/newsletters/:id/checklist`: everything to check before sending, and what to do about it. */
export const checkNewsletter: Endpoint = {
  custom: contract({
    about:
      'Everything to look at before a newsletter is sent, and what to do about it. Asks its links and the name server.',
    answers: { 200: v.object({ findings: v.array(findingSchema), readers: readersSchema }) },
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req, { anonymous: 401 })
    const now = new Date()
    const material = await readMaterial(req, routePart(req, 'id'), now)
    if (material === null) throw refusal(req, unknownNewsletter, 404)
    const readers = await countReaders(req, material.newsletter.audience)
    const same = await checkSubjectBefore(req, material)
    const letters = letterLocales.map((locale) =>
      composeLetter({ material, now, segment: { locale, provinces: [] } }),
    )
    const [links, sender] = await Promise.all([
      checkLinks(
        letters,
        createAskLink({ internalUrl: env().siteInternalUrls[0] ?? env().SITE_URL, url: env().SITE_URL }),
      ),
      checkSender(
        {
          dkimSelector: env().DKIM_SELECTOR ?? null,
          domain: addressOf(env().MAIL_FROM).address.split('@')[1] ?? '',
          hasMailServer: env().SMTP_URL !== undefined,
        },
        askTxt(),
      ),
    ])
    const findings = [...checkHere(material, now), ...same, ...links, ...sender, checkReaders(readers)]
    return Response.json(
      { findings: inOrder(findings), readers },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
  method: 'get',
  path: '/:id/checklist',
}

const askTxt = (): AskTxt => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  return async (name) => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))
}

const checkReaders = ({ ar, en, nl }: Readers): Finding => {
  const all = ar + en + nl
  return all === 0
    ? finding(
        'readers',
        'warning',
        'Niemand krijgt deze nieuwsbrief nu: er zijn geen lezers, of niet in de gekozen provincies.',
        'Nobody would get this newsletter now: there are no readers, or none in the provinces chosen.',
      )
    : finding(
        'readers',
        'fine',
        `${all === 1 ? 'Nu is er 1 lezer' : `Nu zijn er ${all} lezers`}: ${nl} in het Nederlands, ${en} in het Engels, ${ar} in het Arabisch.`,
        `${all === 1 ? 'There is 1 reader' : `There are ${all} readers`} now: ${nl} in Dutch, ${en} in English, ${ar} in Arabic.`,
      )
}

/** Staff easily send a copy without changing its subject. */
const checkSubjectBefore = async (
  req: PayloadRequest,
  { newsletter: { id, subject } }: Material,
): Promise<readonly Finding[]> => {
  const said = saidIn(subject, 'nl')?.value
  if (said === undefined) return []
  const { totalDocs } = await asSystem(req, 'only the number is used').count({
    collection: 'newsletters',
    locale: 'nl',
    where: {
      and: [{ id: { not_equals: id } }, { subject: { equals: said } }, { sentAt: { exists: true } }],
    },
  })
  return totalDocs === 0
    ? []
    : [
        finding(
          'subject',
          'warning',
          'Er is al een nieuwsbrief verstuurd met dit onderwerp. Kies een ander, zodat mensen zien dat hij nieuw is.',
          'A newsletter with this subject has been sent before. Choose another, so that people see that it is new.',
        ),
      ]
}
