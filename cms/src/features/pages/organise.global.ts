import type { GlobalConfig } from 'payload'
import { textarea } from 'payload/shared'

import { anyOf } from '#access/any-of.ts'
import { globalAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { published, staff } from '#access/rules.ts'
import { explained, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { publishedGlobal } from '#platform/fields/published-record.kit.ts'

import { pageFields } from './blocks.fields.ts'

const shared = publishedGlobal('organise')

/** The page for would-be organisers: a handbook of blocks, with the application form below it. */
export const organise: GlobalConfig = {
  slug: 'organise',
  access: globalAccess({ read: anyOf(staff, published), readVersions: staff, update: staff }),
  admin: {
    ...shared.admin,
    description: words(
      'De pagina “organiseer een festival”: het handboek. Het aanvraagformulier staat er vanzelf onder.',
      'The page “organise a festival”: the handbook. The application form stands below it by itself.',
    ),
    group: words('Site', 'Site'),
    hidden: fromOrganisers,
  },
  fields: [
    ...pageFields({
      label: ['Handboek', 'Handbook'],
      help: [
        'Wat een organisator moet weten, van eerste idee tot na afloop.',
        'What an organiser needs to know, from the first idea to the day after.',
      ],
    }),
    {
      name: 'formIntro',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      required: true,
      validate: requiredInDutch(textarea),
      ...explained(
        ['Boven het formulier', 'Above the form'],
        ['Wat gebeurt er met een aanvraag, en wanneer?', 'What happens to a request, and when?'],
      ),
    },
    {
      name: 'metaDescription',
      type: 'textarea',
      localized: true,
      maxLength: 160,
      ...explained(
        ['Tekst voor zoekmachines', 'Text for search engines'],
        [
          'Eén zin die zegt wat hier staat. Leeg: de inleiding.',
          'One sentence that says what is here. Empty: the introduction.',
        ],
      ),
    },
  ],
  hooks: shared.hooks,
  label: words('Organiseer een festival', 'Organise a festival'),
  versions: shared.versions,
}
