import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { words } from '#i18n/words.ts'

import { statusWords, type Told } from './bulk-change.rules.ts'
import { organisersOf, type Chosen } from './select.ts'

type Message = {
  readonly festival: Chosen
  readonly key: string
  readonly told: Told
}

const asPlanned = words('Het festival is zoals gepland.', 'The festival is as planned.')

/** Mails the organisers of a festival the values that the site now shows, each in their own language. */
export const mailOrganisers = async (
  req: PayloadRequest,
  { festival, key, told }: Message,
): Promise<void> => {
  for (const person of await organisersOf(req, festival.organisation.id)) {
    const { email, id, language, name } = person
    const reason = (language === 'en' ? told.en || told.nl : told.nl) || asPlanned[language]
    await postMail(req, {
      key: `${key}:${id}`,
      template: 'festival-status-changed',
      to: { email, language, name },
      url: `${env().CMS_URL}/admin/collections/festivals/${festival.id}`,
      values: {
        festival: festival.title,
        reason,
        status: statusWords[told.status]?.[language] ?? told.status,
      },
    })
  }
}
