import type { Field, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'

import { computed, madeBy, ownOrganisationReads, staffOnly } from '#access/field-access.ts'
import { onlyForStaff } from '#access/organisers-admin.ts'
import { explained, option, spoken, words } from '#i18n/words.ts'

import { emptyInNewEdition } from './new-edition.rules.ts'

const reasonNeeded = words(
  'Schrijf voor bezoekers waarom het anders wordt, in een of twee zinnen.',
  'Write for visitors why it has changed, in one or two sentences.',
)

const needsReason: TextareaFieldValidation = (value, options) => {
  const changed = ((options.data as { eventStatus?: unknown }).eventStatus ?? 'scheduled') !== 'scheduled'
  const inDutch = [null, undefined, 'all', 'nl'].includes(options.req.locale)
  if (changed && inDutch && !value) {
    return spoken(options.req.i18n, reasonNeeded)
  }
  return textarea(value, options)
}

const whenChanged = {
  condition: (data: { eventStatus?: unknown }) => (data.eventStatus ?? 'scheduled') !== 'scheduled',
}

/** Whether the festival takes place as planned; its page and its card tell about changes. */
export const eventStatusFields: Field[] = [
  {
    name: 'eventStatus',
    type: 'select',
    defaultValue: 'scheduled',
    index: true,
    options: [
      option('scheduled', 'Gaat door', 'Goes on'),
      option('postponed', 'Uitgesteld, nog geen nieuwe dag', 'Postponed, no new day yet'),
      option('rescheduled', 'Verplaatst naar een andere dag', 'Moved to another day'),
      option('relocated', 'Verplaatst naar een andere plek', 'Moved to another place'),
      option('cancelled', 'Gaat niet door', 'Cancelled'),
    ],
    required: true,
    ...explained(
      ['Gaat het door?', 'Does it go on?'],
      [
        'Zet een festival dat niet doorgaat op “Gaat niet door”. Haal het niet weg: bezoekers zoeken ernaar.',
        'Set a festival that is off to “Cancelled”. Don’t remove it: visitors look for it.',
      ],
      { isClearable: false },
    ),
  },
  {
    name: 'eventStatusReason',
    type: 'textarea',
    hooks: { beforeDuplicate: [emptyInNewEdition] },
    localized: true,
    maxLength: 400,
    validate: needsReason,
    ...explained(
      ['Waarom', 'Why'],
      [
        'Staat boven de pagina en op de kaart van het festival.',
        'Shown at the top of the page and on the festival’s card.',
      ],
      whenChanged,
    ),
  },
  {
    name: 'previousStart',
    type: 'date',
    hooks: { beforeDuplicate: [emptyInNewEdition] },
    ...explained(
      ['Stond eerst op', 'Was planned for'],
      [
        'De dag en tijd waarop het eerst zou beginnen. Laat je dit leeg, dan vult het zichzelf.',
        'The day and time it should have started at first. Left empty, it fills itself.',
      ],
      {
        condition: (data: { eventStatus?: unknown }) =>
          ['postponed', 'rescheduled'].includes(String(data.eventStatus)),
        date: {
          displayFormat: 'd MMMM yyyy HH:mm',
          pickerAppearance: 'dayAndTime' as const,
          timeFormat: 'HH:mm',
        },
      },
    ),
  },
]

/** The number of visitors, as staff have approved it; the counter on the home page adds it up. */
export const reportField: Field = {
  name: 'report',
  type: 'group',
  access: staffOnly,
  disableDuplicate: true,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'reach',
          type: 'number',
          max: 1_000_000,
          min: 0,
          ...explained(['Bezoekers', 'Visitors'], ['Hoeveel mensen kwamen er?', 'How many people came?'], {
            step: 1,
            width: '50%',
          }),
        },
        {
          name: 'approved',
          type: 'checkbox',
          defaultValue: false,
          ...explained(
            ['Telt mee', 'Counts'],
            [
              'Aan: dit aantal komt in de teller op de voorpagina.',
              'On: this number goes into the counter on the home page.',
            ],
            { width: '50%' },
          ),
        },
      ],
    },
  ],
  ...explained(['Verslag', 'Report'], ['Na afloop, door de redactie.', 'Afterwards, by staff.']),
}

/** The account that created the record; the program sets it. */
export const ownerField: Field = {
  name: 'owner',
  type: 'relationship',
  access: { ...computed, read: ownOrganisationReads },
  admin: { condition: onlyForStaff, position: 'sidebar', readOnly: true },
  defaultValue: madeBy,
  index: true,
  label: words('Gemaakt door', 'Made by'),
  relationTo: 'users',
}
