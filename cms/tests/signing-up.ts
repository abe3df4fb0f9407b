import { firstWordings, versionOf } from '#features/subscribers/wording.rules.ts'

import type { Answer, Cms } from './kit.ts'
import { mailTo } from './mail-to.ts'
import { readMails, type ReadMail } from './outbox.ts'
import { siteSecret } from './settings.ts'

const site = { 'x-site-key': siteSecret, 'x-visitor-address': '192.0.2.77' }

/** A sign-up as the site sends it. */
export const newSignUp = (more: Record<string, unknown> = {}) => {
  const locale = (more['locale'] ?? 'nl') as 'ar' | 'en' | 'nl'
  return {
    email: `${crypto.randomUUID()}@people.test`,
    follows: [],
    formKey: crypto.randomUUID(),
    formUrl: 'http://localhost:3000/nieuwsbrief',
    locale,
    newsletter: true,
    provinces: [],
    wording: {
      follow: versionOf(firstWordings[locale].follow),
      newsletter: versionOf(firstWordings[locale].newsletter),
    },
    ...more,
  }
}

/** The choices on the page of preferences, as the site sends them. */
export const choices = (token: string, more: object = {}) => ({
  follows: [],
  formUrl: 'http://localhost:3000/nieuwsbrief/voorkeuren',
  leave: false,
  locale: 'nl',
  mailLocale: 'nl',
  newsletter: true,
  provinces: [],
  token,
  wording: versionOf(firstWordings.nl.newsletter),
  ...more,
})

export const delft = { kind: 'municipality', target: 'Delft' }

/** The site's requests to the CMS for people who sign up, and look-ups for a test. */
export const signingUp = (cms: Cms) => {
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
    cms.anonymous.post(`/api/subscribers/${path}`, body, {
      ...site,
      'x-visitor-address': `2001:db8:7:${crypto.randomUUID().slice(0, 4)}::1`,
      ...headers,
    })
  const mailsTo = async (email: string): Promise<ReadMail[]> =>
    (await readMails(cms)).filter(({ to }) => to === email)
  const rowOf = async (email: string) => {
    const found = await cms.payload.find({
      collection: 'subscribers',
      overrideAccess: true,
      where: { email: { equals: email } },
    })
    if (found.docs.length > 1) throw new Error(`There are ${found.docs.length} rows for ${email}`)
    return found.docs[0]
  }
  const mine = async (email: string) => ({
    overrideAccess: true,
    where: { subscriber: { equals: (await rowOf(email))?.id } },
  })
  const consentsOf = async (email: string) =>
    (await cms.payload.find({ collection: 'consents', sort: 'at', ...(await mine(email)) })).docs
  const followsOf = async (email: string) =>
    (await cms.payload.find({ collection: 'follows', ...(await mine(email)) })).docs
  const linkIn = ({ url }: ReadMail): string => new URL(url).searchParams.get('token') ?? ''
  const look = async (token: string) => (await post('link', { token })).body
  const place = { formUrl: 'http://localhost:3000/nieuwsbrief/bevestig', locale: 'nl' }
  const confirm = (token: string, until = new Date().toISOString()) =>
    post('confirm', { ...place, token, until })

  /** Signs up, waits for the mail, and returns the link in it. */
  const signedUp = async (more: Record<string, unknown> = {}) => {
    const form = newSignUp(more)
    await post('sign-up', form)
    const mail = await mailTo(cms, form.email)
    return { email: form.email, mail, token: linkIn(mail) }
  }
  const confirmed = async (more: Record<string, unknown> = {}) => {
    const signed = await signedUp(more)
    await confirm(signed.token)
    const id = (await rowOf(signed.email))?.id ?? ''
    return { ...signed, id, links: await linksOf(id) }
  }
  const linksOf = async (id: string) => {
    const { subscriberUrl } = await import('#features/subscribers/subscriber-urls.kit.ts')
    const { nonce } = await cms.payload.findByID({ collection: 'subscribers', id, overrideAccess: true })
    const token = (purpose: 'confirm' | 'preferences' | 'unsubscribe') =>
      new URL(subscriberUrl(purpose, { id, locale: 'nl', nonce })).searchParams.get('token') ?? ''
    return { confirm: token('confirm'), preferences: token('preferences'), unsubscribe: token('unsubscribe') }
  }
  /** Moves the times of a subscriber into the past. */
  const longAgo = async (id: string, days: number, ...fields: readonly string[]): Promise<void> => {
    const at = new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()
    const data = Object.fromEntries(fields.map((field) => [field, at]))
    await cms.payload.db.updateOne({ collection: 'subscribers', data, id })
  }
  const suppressed = async (email: string) => {
    const { addressHash } = await import('#features/subscribers/address.rules.ts')
    const { env } = await import('#env.ts')
    const where = { hash: { equals: addressHash(email, env().PAYLOAD_SECRET) } }
    return (await cms.payload.find({ collection: 'suppressions', overrideAccess: true, where })).docs
  }
  return {
    confirm,
    confirmed,
    consentsOf,
    followsOf,
    leave: (token: string, more: object = {}) => post('unsubscribe', { ...place, token, ...more }),
    linkIn,
    longAgo,
    look,
    mailsTo,
    post,
    rowOf,
    signedUp,
    suppressed,
  }
}
