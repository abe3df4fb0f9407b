import type { Field } from 'payload'

import { explained } from '#i18n/words.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { postcodeField } from '#platform/fields/written-text.fields.ts'

/** The place of a festival. */
export const venueField: Field = {
  name: 'venue',
  type: 'group',
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 120,
      required: true,
      ...explained(
        ['Naam van de plek', 'Name of the place'],
        ['Bijvoorbeeld: Buurthuis De Linde, of Marktplein.', 'For example: De Linde community centre.'],
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'street',
          type: 'text',
          maxLength: 120,
          ...explained(
            ['Straat en nummer', 'Street and number'],
            ['Bijvoorbeeld: Markt 12.', 'For example: Markt 12.'],
            {
              width: '60%',
            },
          ),
        },
        postcodeField({
          name: 'postcode',
          help: ['Bijvoorbeeld: 2611 GV.', 'For example: 2611 GV.'],
          label: ['Postcode', 'Postcode'],
          width: '40%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'town',
          type: 'text',
          maxLength: 60,
          ...explained(
            ['Plaats', 'Town'],
            [
              'Alleen als de plaats anders heet dan de gemeente. Bijvoorbeeld: Hoogezand.',
              'Only when the town has another name than the municipality. For example: Hoogezand.',
            ],
            { width: '34%' },
          ),
        },
        {
          name: 'municipality',
          type: 'text',
          index: true,
          maxLength: 60,
          required: true,
          ...explained(
            ['Gemeente', 'Municipality'],
            ['Hierop zoeken bezoekers. Bijvoorbeeld: Delft.', 'Visitors search by this. For example: Delft.'],
            { width: '33%' },
          ),
        },
        {
          name: 'province',
          type: 'select',
          index: true,
          options: provinces,
          required: true,
          ...explained(
            ['Provincie', 'Province'],
            ['Voor de lijst per provincie.', 'For the list by province.'],
            { width: '33%' },
          ),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          max: 53.7,
          min: 11.9,
          ...explained(
            ['Breedtegraad', 'Latitude'],
            ['Voor de kaart. Bijvoorbeeld: 52.0116.', 'For the map. For example: 52.0116.'],
            { step: 0.0001, width: '50%' },
          ),
        },
        {
          name: 'longitude',
          type: 'number',
          max: 7.3,
          min: -68.5,
          ...explained(
            ['Lengtegraad', 'Longitude'],
            ['Voor de kaart. Bijvoorbeeld: 4.3571.', 'For the map. For example: 4.3571.'],
            { step: 0.0001, width: '50%' },
          ),
        },
      ],
    },
    {
      name: 'directions',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      ...explained(
        ['Hoe vind je het', 'How to find it'],
        [
          'Bijvoorbeeld: ingang aan de kant van het water.',
          'For example: the entrance is on the water side.',
        ],
      ),
    },
  ],
  ...explained(['Plek', 'Place'], ['Waar komen mensen naartoe?', 'Where do people go?']),
}
