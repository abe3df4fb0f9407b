import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'

interface Mail {
  readonly action: string
  readonly ignore: string
  readonly intro: string
  readonly subject: string
}

const nl: Mail = {
  action: 'Kies een nieuw wachtwoord',
  ignore: 'Heb je dit niet gevraagd? Dan hoef je niets te doen. Je wachtwoord verandert niet.',
  intro:
    'Iemand heeft een nieuw wachtwoord gevraagd voor je account bij Welkom Hier. De link hieronder werkt een uur.',
  subject: 'Nieuw wachtwoord voor Welkom Hier',
}
const en: Mail = {
  action: 'Choose a new password',
  ignore: 'Was it not you? Then there is nothing to do. Your password does not change.',
  intro:
    'Somebody asked for a new password for your account at Welkom Hier. The link below works for an hour.',
  subject: 'New password for Welkom Hier',
}

interface Asked {
  readonly req?: PayloadRequest
  readonly token?: string
  readonly user?: { readonly language?: unknown }
}

export const resetPasswordSubject = ({ user }: Asked = {}): string => textsFor(user).subject

export const resetPasswordHtml = ({ token, user }: Asked = {}): string => {
  const { action, ignore, intro } = textsFor(user)
  const url = `${env.CMS_URL}/admin/reset/${encodeURIComponent(token ?? '')}`
  return `<p>${intro}</p><p><a href="${url}">${action}</a></p><p>${ignore}</p>`
}

const textsFor = (user: Asked['user']): Mail => (user?.language === 'en' ? en : nl)
