import type { CheckboxField, Field } from 'payload'

import { explained, option } from '#i18n/words.ts'
import { spokenLanguages } from '#platform/fields/provinces.rules.ts'
import { webAddressField } from '#platform/fields/written-text.fields.ts'

import { emptyInNewEdition } from './new-edition.rules.ts'

type Pair = readonly [nl: string, en: string]

const fact = (name: string, label: Pair, help: Pair): CheckboxField => ({
  name,
  type: 'checkbox',
  defaultValue: false,
  ...explained(label, help, { width: '50%' }),
})

/** The facts that help visitors to decide whether the festival is for them. */
export const practicalField: Field = {
  name: 'practical',
  type: 'group',
  fields: [
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: spokenLanguages,
      ...explained(
        ['Talen', 'Languages'],
        [
          'In welke talen kun je er een gesprek voeren? Bijvoorbeeld: Nederlands, Arabisch en Oekraïens.',
          'In which languages can people have a conversation there? For example: Dutch, Arabic and Ukrainian.',
        ],
        { components: { Diff: '/platform/restoring/choices-diff.client.tsx#ChoicesDiff' } },
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'admission',
          type: 'select',
          defaultValue: 'free',
          options: [
            option('free', 'Gratis', 'Free'),
            option('donation', 'Vrije bijdrage', 'Donation'),
            option('paid', 'Betaald', 'Paid'),
          ],
          ...explained(
            ['Toegang', 'Admission'],
            ['Wat kost het om binnen te komen?', 'What does it cost to get in?'],
            {
              width: '50%',
            },
          ),
        },
        {
          name: 'price',
          type: 'text',
          localized: true,
          maxLength: 120,
          ...explained(
            ['Prijs', 'Price'],
            ['Bijvoorbeeld: € 5, kinderen gratis.', 'For example: € 5, children free.'],
            {
              condition: (_data: unknown, sibling: { admission?: unknown }) =>
                sibling?.admission === 'paid' || sibling?.admission === 'donation',
              width: '50%',
            },
          ),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        fact(
          'interpreter',
          ['Tolk aanwezig', 'Interpreter present'],
          ['Er zijn mensen die vertalen.', 'There are people who interpret.'],
        ),
        fact(
          'children',
          ['Voor kinderen', 'For children'],
          ['Er is iets te doen voor kinderen.', 'There is something to do for children.'],
        ),
        fact(
          'wheelchair',
          ['Rolstoel', 'Wheelchair'],
          [
            'Overal met een rolstoel te komen, ook het toilet.',
            'All places can be reached by wheelchair, the toilet too.',
          ],
        ),
        fact(
          'hearingLoop',
          ['Ringleiding', 'Hearing loop'],
          ['Er is een ringleiding voor hoortoestellen.', 'There is a hearing loop.'],
        ),
        fact(
          'quietRoom',
          ['Rustige ruimte', 'Quiet room'],
          ['Er is een plek om even stil te zijn.', 'There is a place to be quiet for a while.'],
        ),
      ],
    },
    {
      name: 'publicTransport',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      ...explained(
        ['Openbaar vervoer', 'Public transport'],
        [
          'Bijvoorbeeld: tram 1 stopt voor de deur; vanaf het station is het tien minuten lopen.',
          'For example: tram 1 stops at the door; from the station it is a ten-minute walk.',
        ],
      ),
    },
  ],
  ...explained(
    ['Praktisch', 'Practical'],
    [
      'Hiermee kiest een bezoeker of het iets voor hem of haar is.',
      'By this a visitor decides whether to come.',
    ],
  ),
}

const address = webAddressField({
  name: 'url',
  help: ['Leeg als aanmelden niet hoeft.', 'Empty when signing up is not needed.'],
  label: ['Adres om je aan te melden', 'Address to sign up'],
})

/** Emptied in a new edition: a registration form of one year takes no names for the next. */
const signUpAddress: Field = { ...address, hooks: { ...address.hooks, beforeDuplicate: [emptyInNewEdition] } }

/** How to sign up, where visitors must. */
export const registrationField: Field = {
  name: 'registration',
  type: 'group',
  fields: [
    signUpAddress,
    {
      name: 'note',
      type: 'text',
      hooks: { beforeDuplicate: [emptyInNewEdition] },
      localized: true,
      maxLength: 200,
      ...explained(
        ['Uitleg', 'Note'],
        ['Bijvoorbeeld: aanmelden tot en met vrijdag.', 'For example: sign up until Friday.'],
      ),
    },
  ],
  ...explained(
    ['Aanmelden', 'Signing up'],
    ['Alleen als mensen zich moeten aanmelden.', 'Only when people have to sign up.'],
  ),
}
