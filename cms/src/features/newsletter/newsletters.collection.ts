import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, option, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { provinces } from '#platform/fields/provinces.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'

import { newslettersAccess } from './newsletter.access.ts'

/** Newsletters, as drafts until they are sent. */
export const newsletters: CollectionConfig = {
  slug: 'newsletters',
  access: newslettersAccess,
  admin: {
    defaultColumns: ['subject', 'state', 'updatedAt'],
    description: words('Schrijf hier je nieuwsbrief.', 'Write your newsletter here.'),
    hidden: fromOrganisers,
    group: words('Nieuwsbrief', 'Newsletter'),
    useAsTitle: 'subject',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'subject',
      type: 'text',
      localized: true,
      maxLength: 100,
      required: true,
      validate: requiredInDutch(text),
      ...explained(
        ['Onderwerp', 'Subject'],
        ['De regel die mensen in hun postvak zien.', 'The line people see in their inbox.'],
      ),
    },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: [
        {
          slug: 'letterText',
          fields: [
            richTextField({
              name: 'body',
              help: ['Korte alinea’s.', 'Short paragraphs.'],
              kind: 'plain',
              label: ['Tekst', 'Text'],
            }),
          ],
          labels: { plural: words('Teksten', 'Texts'), singular: words('Tekst', 'Text') },
        },
        {
          slug: 'letterFestivals',
          fields: [
            {
              name: 'province',
              type: 'select',
              options: provinces,
              ...explained(['Provincie', 'Province'], ['Leeg: het hele land.', 'Empty: the whole country.']),
            },
            {
              name: 'days',
              type: 'number',
              defaultValue: 60,
              max: 365,
              min: 1,
              ...explained(
                ['Dagen vooruit', 'Days ahead'],
                ['Hoe ver kijkt de lijst vooruit?', 'How far ahead does the list look?'],
              ),
            },
          ],
          labels: { plural: words('Festivals', 'Festivals'), singular: words('Festivals', 'Festivals') },
        },
      ],
      ...explained(['Inhoud', 'Content'], ['Voeg blokken toe.', 'Add blocks.']),
    },
    {
      name: 'audience',
      type: 'select',
      hasMany: true,
      options: provinces,
      ...explained(
        ['Voor wie', 'For whom'],
        ['Leeg: iedereen die zich aanmeldde.', 'Empty: everybody who signed up.'],
      ),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      options: [
        option('draft', 'Concept', 'Draft'),
        option('scheduled', 'Gepland', 'Scheduled'),
        option('sending', 'Wordt verstuurd', 'Being sent'),
        option('paused', 'Gepauzeerd', 'Paused'),
        option('sent', 'Verstuurd', 'Sent'),
      ],
      ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.'], {
        position: 'sidebar',
        readOnly: true,
      }),
    },
  ],
  labels: { plural: words('Nieuwsbrieven', 'Newsletters'), singular: words('Nieuwsbrief', 'Newsletter') },
  versions: { drafts: { autosave: { interval: 800 } }, maxPerDoc: 50 },
}
