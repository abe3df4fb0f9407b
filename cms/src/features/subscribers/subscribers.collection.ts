import type { CollectionConfig, Field } from 'payload'

import { explained, option, words } from '#i18n/words.ts'
import { validEmail } from '#platform/fields/email.fields.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'

import { confirmEndpoint } from './confirm.endpoint.ts'
import { lookEndpoint } from './look.endpoint.ts'
import { preferencesEndpoint } from './preferences.endpoint.ts'
import { proofEndpoint } from './proof.endpoint.ts'
import { signUpEndpoint } from './sign-up.endpoint.ts'
import { subscribersAccess } from './subscribers.access.ts'
import { unsubscribeEndpoint } from './unsubscribe.endpoint.ts'

const unlisted = { disableListColumn: true, disableListFilter: true, hidden: true } as const

const moment = (name: string, label: readonly [string, string], help: readonly [string, string]): Field => ({
  name,
  type: 'date',
  ...explained(label, help, {
    date: { displayFormat: 'd MMMM yyyy HH:mm' },
    position: 'sidebar',
    readOnly: true,
  }),
})

/** One row for each address that asked for the newsletter or follows a place or an organisation. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  access: subscribersAccess,
  admin: {
    defaultColumns: ['email', 'newsletter', 'locale', 'createdAt'],
    description: words(
      'Wie de nieuwsbrief krijgt of iets volgt. Mensen melden zich zelf aan en af; jij verandert hier niets.',
      'Who gets the newsletter or follows something. People sign up and leave by themselves; you change nothing here.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'email',
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [
    signUpEndpoint,
    lookEndpoint,
    confirmEndpoint,
    preferencesEndpoint,
    unsubscribeEndpoint,
    proofEndpoint,
  ],
  fields: [
    {
      name: 'email',
      type: 'email',
      validate: validEmail,
      index: true,
      required: true,
      unique: true,
      ...explained(
        ['E-mailadres', 'Email address'],
        ['In kleine letters; één rij per adres.', 'In small letters; one row an address.'],
      ),
    },
    {
      name: 'locale',
      type: 'select',
      defaultValue: 'nl',
      index: true,
      options: [
        option('nl', 'Nederlands', 'Dutch'),
        option('en', 'Engels', 'English'),
        option('ar', 'Arabisch', 'Arabic'),
      ],
      required: true,
      ...explained(['Taal', 'Language'], ['De taal van de mails.', 'The language of the mails.']),
    },
    {
      name: 'newsletter',
      type: 'select',
      defaultValue: 'none',
      index: true,
      options: [
        option('none', 'Niet gevraagd', 'Not asked for'),
        option('unconfirmed', 'Nog niet bevestigd', 'Not confirmed yet'),
        option('confirmed', 'Bevestigd', 'Confirmed'),
        option('unsubscribed', 'Afgemeld', 'Unsubscribed'),
      ],
      required: true,
      ...explained(
        ['Nieuwsbrief', 'Newsletter'],
        ['Alleen wie bevestigd heeft krijgt hem.', 'Only those who confirmed get it.'],
      ),
    },
    {
      name: 'provinces',
      type: 'select',
      hasMany: true,
      options: provinces,
      ...explained(
        ['Provincies', 'Provinces'],
        ['Festivals daar staan in de nieuwsbrief voorop.', 'Festivals there come first in the newsletter.'],
      ),
    },
    {
      name: 'proofFile',
      type: 'ui',
      admin: {
        components: { Field: '/features/subscribers/proof-file.client.tsx#ProofFile' },
        disableListColumn: true,
      },
      label: words('Bewijs van toestemming', 'Evidence of consent'),
    },
    moment('requestedAt', ['Gevraagd op', 'Requested at'], ['De laatste aanmelding.', 'The last sign-up.']),
    moment(
      'confirmedAt',
      ['Bevestigd op', 'Confirmed at'],
      ['De klik in de bevestigingsmail.', 'The click in the confirmation mail.'],
    ),
    moment(
      'unsubscribedAt',
      ['Afgemeld op', 'Unsubscribed at'],
      ['De laatste afmelding.', 'The last leaving.'],
    ),
    moment(
      'bouncedAt',
      ['Onbereikbaar sinds', 'Unreachable since'],
      [
        'De mailserver kent dit adres niet meer. Er gaat niets meer heen tot iemand opnieuw bevestigt.',
        'The mail server no longer knows this address. Nothing goes there until somebody confirms anew.',
      ],
    ),
    { name: 'confirmationSentAt', type: 'date', admin: unlisted },
    { name: 'knownMailSentAt', type: 'date', admin: unlisted },
    { name: 'nonce', type: 'text', access: { read: () => false }, admin: unlisted, required: true },
  ],
  labels: { plural: words('Abonnees', 'Subscribers'), singular: words('Abonnee', 'Subscriber') },
  lockDocuments: false,
}
