import { randomBytes } from 'node:crypto'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { Invitation } from '#payload-types.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asOne } from '#platform/database/whole.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import { expiryFrom, hashOf } from './invitation.rules.ts'

export type Invited = {
  readonly email: string
  readonly organisation: string
  readonly language: 'en' | 'nl'
  /** The person whose name the mail gives; null when the editors invite. */
  readonly inviter: string | null
}

const reason = 'invitations are written by the program alone'

/**
 * Invites a person to create an account for an organisation, and mails the link. One row stands for one address and
 * organisation, so a second invitation sends a new link and makes the earlier one useless.
 */
export const invite = async (req: PayloadRequest, invited: Invited): Promise<Invitation> => {
  const known = await invitationOf(req, invited)
  if (known !== null) return (await sendAnew(req, known)) ?? known
  const token = newToken()
  const now = new Date()
  const { email, inviter, language, organisation } = invited
  return asOne(req, async () => {
    const { isNew, row } = await writeOnce(req, {
      find: () => invitationOf(req, invited),
      make: () =>
        asSystem(req, reason).create({
          collection: 'invitations',
          data: {
            byColleague: inviter !== null,
            email: normalEmail(email),
            expiresAt: expiryFrom(now),
            invitedBy: req.user?.id ?? null,
            key: keyOf(invited),
            language,
            organisation,
            sent: 1,
            sentAt: now.toISOString(),
            state: 'open',
            tokenHash: hashOf(token),
          },
          depth: 0,
        }),
    })
    // Another caller who invited the same person at the same time has mailed them.
    if (isNew) await mailLink(req, row, token)
    return row
  })
}

/** Replaces the link by a new one and mails it; null when another caller has just done so. */
export const sendAnew = (req: PayloadRequest, invitation: Invitation): Promise<Invitation | null> =>
  asOne(req, () => renewLink(req, invitation))

const renewLink = async (req: PayloadRequest, invitation: Invitation): Promise<Invitation | null> => {
  const token = newToken()
  const now = new Date()
  const next = {
    expiresAt: expiryFrom(now),
    sent: invitation.sent + 1,
    sentAt: now.toISOString(),
    state: 'open',
    tokenHash: hashOf(token),
  } as const
  const won = await compareAndSet({
    collection: 'invitations',
    expected: { sent: invitation.sent, state: invitation.state },
    id: invitation.id,
    next,
    req,
  })
  if (!won) return null
  const renewed = { ...invitation, ...next }
  await mailLink(req, renewed, token)
  return renewed
}

/** The invitation of a link, or null; only a hash of the link is stored. */
export const invitationBehind = async (req: PayloadRequest, token: string): Promise<Invitation | null> => {
  const { docs } = await asSystem(req, 'the holder of the link has no account yet').find({
    collection: 'invitations',
    depth: 0,
    limit: 1,
    where: { tokenHash: { equals: hashOf(token) } },
  })
  return docs[0] ?? null
}

/** The open invitations of an organisation, the newest first. */
export const openInvitations = async (
  req: PayloadRequest,
  organisation: string,
): Promise<readonly Invitation[]> => {
  const { docs } = await asSystem(req, 'the caller has checked that the person may see it').find({
    collection: 'invitations',
    depth: 0,
    limit: 50,
    sort: '-sentAt',
    where: { organisation: { equals: organisation }, state: { equals: 'open' } },
  })
  return docs
}

/** The name of an organisation in its newest draft. */
export const organisationName = async (req: PayloadRequest, id: unknown): Promise<string> => {
  const organisation = await asSystem(req, 'an invited person sees no organisations yet').findByID({
    collection: 'organisations',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: idOf(id) ?? '',
  })
  return organisation?.name ?? ''
}

const keyOf = ({ email, organisation }: Pick<Invited, 'email' | 'organisation'>): string =>
  `${organisation}:${normalEmail(email)}`

const invitationOf = async (req: PayloadRequest, invited: Invited): Promise<Invitation | null> => {
  const { docs } = await asSystem(req, reason).find({
    collection: 'invitations',
    depth: 0,
    limit: 1,
    where: { key: { equals: keyOf(invited) } },
  })
  return docs[0] ?? null
}

const newToken = (): string => randomBytes(32).toString('base64url')

const mailLink = async (req: PayloadRequest, invitation: Invitation, token: string): Promise<void> => {
  const { byColleague, email, id, language, sent } = invitation
  const organisation = await organisationName(req, invitation.organisation)
  const inviter = byColleague === true ? await inviterName(req, invitation.invitedBy) : ''
  await postMail(req, {
    key: `invitation:${id}:${sent}`,
    template: inviter === '' ? 'invitation' : 'invitation-colleague',
    to: { email, language, name: '' },
    url: `${env().CMS_URL}/admin/invitation?token=${token}`,
    values: { inviter, organisation },
  })
}

const inviterName = async (req: PayloadRequest, id: unknown): Promise<string> => {
  const person = await asSystem(req, 'the invited person may know who invited them').findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: idOf(id) ?? '',
  })
  return person?.name ?? ''
}
