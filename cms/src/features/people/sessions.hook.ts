import {
  AuthenticationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'

/** How long a login lasts without any request, in seconds. */
export const sessionWithoutUse = 8 * 60 * 60
/** How long it can be prolonged: a person who continues to work types the password once a day. */
const longestSession = 24 * 60 * 60

/** Limits prolonging, since an endless session would still be open on a lost phone. */
export const sessionsEnd: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'refresh') return
  const { _sid, sessions } = { ...req.user } as { _sid?: string; sessions?: readonly Session[] | null }
  const created = sessions?.find(({ id }) => id === _sid)?.createdAt
  const lastProlonging = (longestSession - sessionWithoutUse) * 1000
  if (created && Date.now() - new Date(created).getTime() > lastProlonging)
    throw new AuthenticationError(req.t)
}

type Session = {
  readonly createdAt?: Date | string | null
  readonly id: string
}

const notYourself = words(
  'Je kunt jezelf niet blokkeren: dan kun je niet meer inloggen. Vraag het een collega.',
  'You can’t suspend yourself: you could not log in any more. Ask a colleague.',
)

/** Refuses to end the person's own account: a list and one button make that mistake too easy. */
export const nobodySuspendsThemself: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.status === 'suspended' && originalDoc?.id !== undefined && originalDoc.id === req.user?.id)
    throw refusal(req, notYourself, 409)
  return data
}
