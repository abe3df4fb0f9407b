import type { CollectionConfig, Field } from 'payload'

import { explained, option, words } from '#i18n/words.ts'
import { provinces } from '#platform/fields/provinces.ts'

import { subscribersAccess } from './newsletter.access.ts'

const evidence: Field = {
  name: 'consents',
  type: 'array',
  fields: [
    {
      name: 'event',
      type: 'select',
      options: [
        option('requested', 'Gevraagd', 'Requested'),
        option('confirmed', 'Bevestigd', 'Confirmed'),
        option('withdrawn', 'Ingetrokken', 'Withdrawn'),
      ],
      required: true,
      ...explained(['Wat', 'What'], ['Wat deze persoon deed.', 'What this person did.']),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      ...explained(['Wanneer', 'When'], ['Dag en tijd.', 'Day and time.']),
    },
    {
      name: 'formUrl',
      type: 'text',
      ...explained(['Formulier', 'Form'], ['De pagina waar het gebeurde.', 'The page where it happened.']),
    },
    {
      name: 'wording',
      type: 'textarea',
      ...explained(['Woorden', 'Wording'], ['Wat er letterlijk stond.', 'What it said, word for word.']),
    },
    {
      name: 'wordingVersion',
      type: 'text',
      ...explained(['Versie', 'Version'], ['Welke versie van die woorden.', 'Which version of those words.']),
    },
    {
      name: 'ipPrefix',
      type: 'text',
      ...explained(['Netwerk', 'Network'], ['Een ingekort IP-adres.', 'A shortened IP address.']),
    },
  ],
  ...explained(
    ['Bewijs van toestemming', 'Evidence of consent'],
    ['Wordt alleen aangevuld, nooit veranderd.', 'Only ever added to, never changed.'],
    { readOnly: true },
  ),
}

/** People who asked for the newsletter or follow a town or an organisation. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  access: subscribersAccess,
  admin: {
    defaultColumns: ['email', 'state', 'locale', 'createdAt'],
    description: words('Wie de nieuwsbrief ontvangt.', 'Who receives the newsletter.'),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'email',
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      index: true,
      required: true,
      unique: true,
      ...explained(['E-mailadres', 'Email address'], ['Eén keer per persoon.', 'Once a person.']),
    },
    {
      name: 'locale',
      type: 'select',
      defaultValue: 'nl',
      options: [
        option('nl', 'Nederlands', 'Dutch'),
        option('en', 'Engels', 'English'),
        option('ar', 'Arabisch', 'Arabic'),
      ],
      required: true,
      ...explained(['Taal', 'Language'], ['De taal van de mails.', 'The language of the mails.']),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'unconfirmed',
      index: true,
      options: [
        option('unconfirmed', 'Nog niet bevestigd', 'Not confirmed yet'),
        option('confirmed', 'Bevestigd', 'Confirmed'),
        option('unsubscribed', 'Afgemeld', 'Unsubscribed'),
        option('bounced', 'Onbereikbaar', 'Unreachable'),
      ],
      required: true,
      ...explained(
        ['Toestand', 'State'],
        ['Alleen wie bevestigd heeft krijgt mail.', 'Only those who confirmed get mail.'],
      ),
    },
    {
      name: 'provinces',
      type: 'select',
      hasMany: true,
      options: provinces,
      ...explained(
        ['Provincies', 'Provinces'],
        ['Festivals daar staan voorop.', 'Festivals there come first.'],
      ),
    },
    {
      name: 'follows',
      type: 'array',
      fields: [
        { name: 'municipality', type: 'text', label: words('Gemeente', 'Municipality') },
        {
          name: 'organisation',
          type: 'relationship',
          label: words('Organisatie', 'Organisation'),
          relationTo: 'organisations',
        },
      ],
      ...explained(['Volgt', 'Follows'], ['Plaatsen en organisaties.', 'Places and organisations.']),
    },
    evidence,
  ],
  labels: { plural: words('Abonnees', 'Subscribers'), singular: words('Abonnee', 'Subscriber') },
}
