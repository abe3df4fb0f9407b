import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { firstWordings } from '#features/subscribers/wording.rules.ts'
import { explained, words } from '#i18n/words.ts'
import { validEmail } from '#platform/fields/email.fields.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

import { newsletterSettingsAccess } from './newsletter.access.ts'

type Pair = readonly [nl: string, en: string]

/** A sentence that people agree to. Its version is computed from its text, and each consent stores both. */
const wordingField = (name: string, first: string, [label, help]: readonly [Pair, Pair]): Field => ({
  name,
  type: 'textarea',
  localized: true,
  maxLength: 300,
  ...explained(label, help, { placeholder: first, rows: 3 }),
})

/** The site shows the sentences in its forms. */
const tellTheSites: GlobalAfterChangeHook = async ({ doc, req }) => {
  await tellSites(req, ['newsletterSettings'])
  return doc
}

/** The sender of newsletters, and the speed of sending. */
export const newsletterSettings: GlobalConfig = {
  slug: 'newsletterSettings',
  access: newsletterSettingsAccess,
  admin: {
    description: words(
      'Van wie de nieuwsbrief komt en hoe snel hij weggaat.',
      'From whom the newsletter comes and how fast it leaves.',
    ),
    hidden: fromOrganisers,
    group: words('Nieuwsbrief', 'Newsletter'),
  },
  hooks: { afterChange: [tellTheSites] },
  fields: [
    {
      name: 'senderName',
      type: 'text',
      maxLength: 60,
      ...explained(
        ['Naam van de afzender', 'Sender’s name'],
        ['Zien mensen in hun postvak.', 'People see it in their inbox.'],
      ),
    },
    {
      name: 'replyTo',
      type: 'email',
      validate: validEmail,
      ...explained(
        ['Antwoorden naar', 'Replies to'],
        ['Een adres dat iemand leest.', 'An address that somebody reads.'],
      ),
    },
    {
      name: 'postalAddress',
      type: 'textarea',
      maxLength: 200,
      ...explained(
        ['Postadres', 'Postal address'],
        ['Verplicht onder elke nieuwsbrief.', 'Required below every newsletter.'],
      ),
    },
    wordingField('newsletterWording', firstWordings.nl.newsletter, [
      ['Toestemming voor de nieuwsbrief', 'Consent for the newsletter'],
      [
        'Staat boven de knop van elk aanmeldformulier. Per taal. Laat leeg voor de tekst in het grijs. Wie zich aanmeldt, stemt in met precies deze woorden; die bewaren we erbij.',
        'Stands above the button of every sign-up form. For each language. Leave empty for the text in grey. Whoever signs up agrees to exactly these words; they are kept with it.',
      ],
    ]),
    wordingField('followWording', firstWordings.nl.follow, [
      ['Toestemming om iets te volgen', 'Consent to follow something'],
      [
        'Staat boven de knop als iemand een plaats of organisatie wil volgen. Per taal. Laat leeg voor de tekst in het grijs.',
        'Stands above the button when somebody wants to follow a place or an organisation. For each language. Leave empty for the text in grey.',
      ],
    ]),
    {
      name: 'messagesPerMinute',
      type: 'number',
      defaultValue: 120,
      max: 6000,
      min: 1,
      ...explained(
        ['Mails per minuut', 'Messages a minute'],
        ['Vraag je mailbedrijf wat mag.', 'Ask your mail provider what is allowed.'],
      ),
    },
  ],
  label: words('Instellingen nieuwsbrief', 'Newsletter settings'),
  versions: { max: 50 },
}
