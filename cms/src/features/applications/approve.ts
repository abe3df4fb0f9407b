import { cut } from '@welkom-hier/writing/cut.rules.ts'
import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { env } from '#env.ts'
import { invite } from '#features/invitations/invitations.kit.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { joinOrganisation, type Account } from '#features/people/people.kit.ts'
import { words } from '#i18n/words.ts'
import type { Application, Organisation } from '#payload-types.ts'
import { asSystem, asUser } from '#platform/local-api.ts'

type Province = Organisation['province']

/** The choices of staff in an approval. */
export type Approval = {
  /** An existing organisation; null makes a new one. */
  readonly organisation: string | null
  readonly province: Province
}

const noSuchOrganisation = words(
  'Deze organisatie is er niet (meer). Kies een andere.',
  'This organisation is not there (any more). Choose another one.',
)

const reason = 'an approval that was cut off goes on where it stopped'

/**
 * Gives the applicant an organisation and an account or invitation. Each part first checks whether it was done already,
 * so that an approval that was cut off can be resumed.
 */
export const settleApproval = async (
  req: PayloadRequest,
  application: Application,
  approval: Approval,
  account: Account | null,
): Promise<void> => {
  const organisation = await organisationFor(req, application, approval)
  await asSystem(req, reason).update({
    collection: 'applications',
    data: { organisation: organisation.id },
    depth: 0,
    id: application.id,
  })
  const { email, language, personName } = application
  if (account === null) {
    await invite(req, { email, inviter: null, language, organisation: organisation.id })
    return
  }
  await joinOrganisation(req, account, organisation.id)
  await postMail(req, {
    key: `organisation-added:${application.id}`,
    template: 'organisation-added',
    to: { email, language: account.language, name: account.name || personName },
    url: `${env().CMS_URL}/admin`,
    values: { organisation: organisation.name },
  })
}

const organisationFor = async (
  req: PayloadRequest,
  application: Application,
  { organisation, province }: Approval,
): Promise<Organisation> => {
  if (organisation !== null) return existing(req, organisation)
  const linked = idOf(application.organisation)
  if (linked !== null) return existing(req, linked)
  return (await madeBefore(req, application.id)) ?? make(req, application, province)
}

const existing = async (req: PayloadRequest, id: string): Promise<Organisation> => {
  const found = await asUser(req).findByID({
    collection: 'organisations',
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
  })
  if (!found) throw refusal(req, noSuchOrganisation, 400)
  return found
}

const madeBefore = async (req: PayloadRequest, application: string): Promise<Organisation | null> => {
  const { docs } = await asSystem(req, reason).find({
    collection: 'organisations',
    depth: 0,
    draft: true,
    limit: 1,
    where: { fromApplication: { equals: application } },
  })
  return docs[0] ?? null
}

const make = (req: PayloadRequest, application: Application, province: Province): Promise<Organisation> => {
  const { email, id, municipality, organisationName, personName, phone, website } = application
  return asSystem(req, 'an approval makes the organisation').create({
    collection: 'organisations',
    data: {
      _status: 'draft',
      contact: { email, name: personName, phone: phone ?? null, public: false },
      fromApplication: id,
      municipality,
      name: organisationName,
      province,
      // Enough to be shown on the site with the first festival; the organisation can write a better one.
      summary: cut(`${organisationName} organiseert festivals in ${municipality}.`, 200),
      website: website ?? null,
    },
    depth: 0,
    draft: true,
    locale: 'nl',
  })
}
