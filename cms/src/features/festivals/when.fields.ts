import type { ArrayFieldValidation, Field, FieldHook, TextFieldSingleValidation } from 'payload'
import { array, text } from 'payload/shared'

import { computed } from '#access/field-access.ts'
import { explained, option, spoken, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { clockField } from '#platform/fields/written-text.fields.ts'
import { clockProblem, tidyClock } from '#platform/fields/written-text.rules.ts'

import { emptyInNewEdition } from './new-edition.rules.ts'
import { clockProblemOf, doubleProblem, endProblem, type WrittenSlot } from './slot-times.rules.ts'
import { timeZones } from './time-slots.rules.ts'

/** A day without a time. */
const onlyDay = { displayFormat: 'EEEE d MMMM yyyy', pickerAppearance: 'dayOnly' as const }

const dayNote: string[] = ['/features/festivals/slot-notes.client.tsx#DayNote']
const nightNote: string[] = ['/features/festivals/slot-notes.client.tsx#NightNote']

const fitsDay =
  (name: 'endTime' | 'startTime'): TextFieldSingleValidation =>
  (value, options) => {
    const slot: WrittenSlot = { ...options.siblingData, [name]: value }
    const zone =
      timeZones.find((one) => one === (options.data as { timeZone?: unknown }).timeZone) ?? timeZones[0]
    const problem =
      (value ? clockProblem(value) : null) ??
      clockProblemOf(slot, name, zone) ??
      (name === 'endTime' ? endProblem(slot) : null)
    return problem === null ? text(value, options) : spoken(options.req.i18n, problem)
  }

const tidy =
  (as: 'end' | 'start'): FieldHook =>
  ({ value }) =>
    typeof value === 'string' ? tidyClock(value, as) : value

const slotTime = (
  name: 'endTime' | 'startTime',
  label: readonly [string, string],
  help: readonly [string, string],
): Field => ({
  name,
  type: 'text',
  hooks: { beforeValidate: [tidy(name === 'endTime' ? 'end' : 'start')] },
  maxLength: 30,
  required: true,
  validate: fitsDay(name),
  ...explained(label, help, {
    width: '25%',
    ...(name === 'endTime' && { components: { afterInput: nightNote } }),
  }),
})

const noDouble: ArrayFieldValidation = (value, options) => {
  const problem = doubleProblem(Array.isArray(value) ? value.map((row) => ({ ...Object(row) })) : [])
  return problem === null ? array(value, options) : spoken(options.req.i18n, problem)
}

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
            required: true,
            ...explained(
              ['Dag', 'Day'],
              ['Kies de dag, of typ hem: 15-5-2027.', 'Choose the day, or type it: 15-5-2027.'],
              { components: { afterInput: dayNote }, date: onlyDay, width: '50%' },
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
    validate: noDouble,
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
          hooks: { beforeDuplicate: [emptyInNewEdition] },
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
