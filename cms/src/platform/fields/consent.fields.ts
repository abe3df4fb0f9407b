import type { GroupField, PayloadRequest } from 'payload'
import { date, select, textarea } from 'payload/shared'

import { explained, option, spoken } from '#i18n/words.ts'
import { ofThePast } from '#platform/dates/typed-date.rules.ts'

import { consentAdvice, dutchDay, missingOf, type ConsentField } from './consent.rules.ts'

type Asked = {
  readonly data: Readonly<{ _status?: unknown }>
  readonly req: PayloadRequest
  readonly siblingData: unknown
}

/** What a record that goes live lacks of its consent; a draft lacks nothing. */
const lacking = (part: ConsentField, { data, req, siblingData }: Asked): string | null =>
  data._status === 'published' && missingOf(siblingData, dutchDay(new Date())).includes(part)
    ? spoken(req.i18n, consentAdvice[part])
    : null

type Use = {
  /** Whether the record can't be published without it. */
  readonly isNeeded: boolean
}

/** The consent of the person a record is about; `staffOnly` hides it from everybody except staff. */
export const consentField = (access: NonNullable<GroupField['access']>, { isNeeded }: Use): GroupField => ({
  name: 'consent',
  type: 'group',
  access,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'givenOn',
          type: 'date',
          required: isNeeded,
          validate: (value, options) =>
            (isNeeded ? lacking('givenOn', options) : null) ?? date(value, { ...options, required: false }),
          ...explained(
            ['Gegeven op', 'Given on'],
            ['De dag waarop deze persoon ja zei.', 'The day on which this person said yes.'],
            { custom: ofThePast, date: { pickerAppearance: 'dayOnly' }, width: '50%' },
          ),
        },
        {
          name: 'expiresOn',
          type: 'date',
          validate: (value, options) =>
            (isNeeded ? lacking('expiresOn', options) : null) ?? date(value, options),
          ...explained(
            ['Geldt tot', 'Valid until'],
            ['Leeg: tot de persoon haar intrekt.', 'Empty: until the person withdraws it.'],
            { date: { pickerAppearance: 'dayOnly' }, width: '50%' },
          ),
        },
      ],
    },
    {
      name: 'scope',
      type: 'select',
      hasMany: true,
      options: [
        option('website', 'Website', 'Website'),
        option('social-media', 'Sociale media', 'Social media'),
        option('print', 'Drukwerk', 'Print'),
        option('newsletter', 'Nieuwsbrief', 'Newsletter'),
      ],
      required: isNeeded,
      validate: (value, options) =>
        (isNeeded ? lacking('scope', options) : null) ?? select(value, { ...options, required: false }),
      ...explained(
        ['Waarvoor', 'For what'],
        ['Waar deze persoon mee instemde.', 'What this person agreed to.'],
        { components: { Diff: '/platform/restoring/choices-diff.client.tsx#ChoicesDiff' } },
      ),
    },
    {
      name: 'proof',
      type: 'textarea',
      maxLength: 1000,
      required: isNeeded,
      validate: (value, options) =>
        (isNeeded ? lacking('proof', options) : null) ?? textarea(value, { ...options, required: false }),
      ...explained(
        ['Bewijs', 'Proof'],
        [
          'Waar staat de toestemming? Bijvoorbeeld: formulier van 3 mei, map op kantoor. Bezoekers zien dit niet.',
          'Where is the consent kept? For example: form of 3 May, folder at the office. Visitors do not see this.',
        ],
      ),
    },
  ],
  ...explained(
    ['Toestemming', 'Consent'],
    [
      'Mensen in een verhaal, een citaat of op een foto moeten het goed vinden dat je hen laat zien.',
      'People in a story, a quote or a picture must agree to being shown.',
    ],
  ),
})
