import type { GroupField } from 'payload'

import { explained, option } from '#i18n/words.ts'
import { ofThePast } from '#platform/dates/typed-date.rules.ts'

/** The consent of the person a record is about; `staffOnly` hides it from everybody except staff. */
export const consentField = (access: NonNullable<GroupField['access']>): GroupField => ({
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
          ...explained(
            ['Gegeven op', 'Given on'],
            ['De dag waarop deze persoon ja zei.', 'The day on which this person said yes.'],
            { custom: ofThePast, date: { pickerAppearance: 'dayOnly' }, width: '50%' },
          ),
        },
        {
          name: 'expiresOn',
          type: 'date',
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
      ...explained(
        ['Waarvoor', 'For what'],
        ['Waar deze persoon mee instemde.', 'What this person agreed to.'],
      ),
    },
    {
      name: 'proof',
      type: 'textarea',
      maxLength: 1000,
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
