import type { Field, FieldHook, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

import { computed } from '#access/field-access.ts'
import { explained, languageOf, option, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { clockField } from '#platform/fields/written-text.fields.ts'
import { clockPattern, tidyClock } from '#platform/fields/written-text.rules.ts'

import { emptyInNewEdition } from './new-edition.rules.ts'
import { clockShows, dayOf, isDay, timeZones } from './time-slots.rules.ts'

const toNoon: FieldHook = ({ value }) =>
  typeof value === 'string' && isDay(dayOf(value)) ? `${dayOf(value)}T12:00:00.000Z` : value

const shownDay = 'EEEE d MMMM yyyy'

/** A day without a time; it can also be typed in the format of the Netherlands. */
const onlyDay = {
  displayFormat: shownDay,
  overrides: { dateFormat: [shownDay, 'd-M-yyyy', 'd/M/yyyy', 'd.M.yyyy', 'd MMMM yyyy', 'd MMM yyyy'] },
  pickerAppearance: 'dayOnly' as const,
}

const skippedHour = {
  en: 'That time does not exist on that day: the clock goes forward at night. Choose a time before 2:00 or after 3:00.',
  nl: 'Die tijd bestaat niet op die dag: de klok gaat ’s nachts een uur vooruit. Kies een tijd vóór 2.00 of na 3.00 uur.',
}

const exists: TextFieldSingleValidation = (value, options) => {
  const language = languageOf(options.req.i18n)
  if (value && !clockPattern.test(value))
    return { en: 'Write a time like 14:30.', nl: 'Schrijf een tijd zoals 14:30.' }[language]
  const { day } = options.siblingData as { day?: unknown }
  if (value && typeof day === 'string' && isDay(dayOf(day))) {
    const zone =
      timeZones.find((one) => one === (options.data as { timeZone?: unknown }).timeZone) ?? timeZones[0]
    if (!clockShows(dayOf(day), value, zone)) return skippedHour[language]
  }
  return text(value, options)
}

const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? tidyClock(value) : value)

const slotTime = (
  name: string,
  label: readonly [string, string],
  help: readonly [string, string],
): Field => ({
  name,
  type: 'text',
  hooks: { beforeValidate: [tidy] },
  maxLength: 20,
  required: true,
  validate: exists,
  ...explained(label, help, { width: '25%' }),
})

const instant = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'date',
  access: computed,
  admin: { hidden: true },
  index: true,
  label: words(nl, en),
})

/** The time of a festival: one slot a day in local time of the place, and the instants computed from them. */
export const whenFields: Field[] = [
  {
    name: 'timeSlots',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'day',
            type: 'date',
            hooks: { beforeValidate: [toNoon] },
            required: true,
            ...explained(
              ['Dag', 'Day'],
              ['Kies de dag, of typ hem: 15-5-2027.', 'Choose the day, or type it: 15-5-2027.'],
              {
                date: onlyDay,
                width: '50%',
              },
            ),
          },
          slotTime('startTime', ['Begint om', 'Starts at'], ['Bijvoorbeeld 13:00.', 'For example 13:00.']),
          slotTime(
            'endTime',
            ['Eindigt om', 'Ends at'],
            [
              'Bijvoorbeeld 18:00. Na middernacht mag ook: 01:00.',
              'For example 18:00. Past midnight works too: 01:00.',
            ],
          ),
        ],
      },
    ],
    labels: { plural: words('Dagen', 'Days'), singular: words('Dag', 'Day') },
    maxRows: 14,
    minRows: 1,
    required: true,
    ...explained(
      ['Dagen en tijden', 'Days and times'],
      [
        'Eén regel per dag. Duurt het festival twee dagen? Voeg dan een dag toe.',
        'One line a day. Does the festival take two days? Then add a day.',
      ],
    ),
  },
  {
    name: 'timeZone',
    type: 'select',
    defaultValue: timeZones[0],
    options: [
      option('Europe/Amsterdam', 'Nederland', 'The Netherlands'),
      option('America/Kralendijk', 'Caribisch Nederland', 'Caribbean Netherlands'),
    ],
    required: true,
    ...explained(['Tijdzone', 'Time zone'], ['Bijna altijd Nederland.', 'Nearly always the Netherlands.'], {
      isClearable: false,
    }),
  },
  instant('startsAt', 'Begin', 'Start'),
  instant('endsAt', 'Einde', 'End'),
]

/** The programme of the day: each item with time, place and people. */
export const programmeField: Field = {
  name: 'programme',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'day',
          type: 'date',
          hooks: { beforeDuplicate: [emptyInNewEdition], beforeValidate: [toNoon] },
          ...explained(['Dag', 'Day'], ['Alleen nodig bij meer dagen.', 'Only needed with more days.'], {
            date: onlyDay,
            width: '34%',
          }),
        },
        clockField({
          name: 'time',
          help: ['Bijvoorbeeld 14:30.', 'For example 14:30.'],
          label: ['Tijd', 'Time'],
          required: true,
          width: '33%',
        }),
        {
          name: 'stage',
          type: 'text',
          maxLength: 80,
          ...explained(
            ['Plek', 'Stage'],
            ['Podium, tent of zaal. Mag leeg.', 'Stage, tent or hall. May stay empty.'],
            { width: '33%' },
          ),
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      required: true,
      validate: requiredInDutch(text),
      ...explained(['Wat', 'What'], ['Bijvoorbeeld: samen koken.', 'For example: cooking together.']),
    },
    {
      name: 'who',
      type: 'text',
      maxLength: 120,
      ...explained(
        ['Wie', 'Who'],
        [
          'Naam van de artiest, kok of spreker. Mag leeg.',
          'Name of the artist, cook or speaker. May stay empty.',
        ],
      ),
    },
  ],
  labels: { plural: words('Onderdelen', 'Items'), singular: words('Onderdeel', 'Item') },
  maxRows: 60,
  ...explained(
    ['Programma', 'Programme'],
    [
      'Wat is er te doen, en hoe laat? Bezoekers zien dit als lijst.',
      'What is there to do, and when? Visitors see this as a list.',
    ],
    { initCollapsed: false },
  ),
}
