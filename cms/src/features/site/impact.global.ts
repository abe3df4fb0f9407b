import type { Field, GlobalConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, words } from '#i18n/words.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

import { officeAccess } from './site.access.ts'

const offset = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'offset',
          type: 'number',
          defaultValue: 0,
          max: 100_000_000,
          min: 0,
          required: true,
          ...explained(
            ['Van vóór dit systeem', 'From before this system'],
            ['Komt bij wat de site zelf telt.', 'Is added to what the site counts.'],
            { step: 1, width: '40%' },
          ),
        },
        {
          name: 'source',
          type: 'text',
          maxLength: 300,
          ...explained(
            ['Waar komt dit getal vandaan?', 'Where does this number come from?'],
            ['Bijvoorbeeld: jaarverslag 2024, bladzijde 12.', 'For example: annual report 2024, page 12.'],
            { width: '60%' },
          ),
        },
      ],
    },
  ],
  label: words(nl, en),
})

/** The numbers that the counters add for the years before this system. */
export const impact: GlobalConfig = {
  slug: 'impact',
  access: officeAccess,
  admin: {
    description: words(
      'De tellers op de voorpagina tellen wat hier in het systeem staat. Wat daarvóór gebeurde, vul je hier in.',
      'The counters on the home page count what is in this system. What came before, you fill in here.',
    ),
    hidden: fromOrganisers,
    group: words('Site', 'Site'),
  },
  fields: [
    offset('festivals', 'Festivals', 'Festivals'),
    offset('organisations', 'Organisaties', 'Organisations'),
    offset('people', 'Mensen', 'People'),
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await tellSites(req, ['impact'])
        return doc
      },
    ],
  },
  label: words('Tellers', 'Counters'),
  versions: { max: 50 },
}
