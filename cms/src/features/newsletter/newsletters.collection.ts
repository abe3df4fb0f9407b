import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { computed } from '#access/field-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, words } from '#i18n/words.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { onlyPicturesToBeShown } from '#platform/file-visibility/shown-pictures.hook.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

import { checkNewsletter } from './checklist.endpoint.ts'
import { copyNewsletter } from './copy.endpoint.ts'
import { emptyInCopy } from './copy.rules.ts'
import { letterBlocks } from './letter-blocks.fields.ts'
import { stayAsSent } from './newsletter-lock.hook.ts'
import { newslettersAccess } from './newsletter.access.ts'
import { previewFrame } from './preview-frame.ts'
import { previewNewsletter } from './preview.endpoint.ts'
import { standingOfNewsletter } from './standing.endpoint.ts'
import { testNewsletter } from './test-mail.endpoint.ts'
import { testPicture } from './test-picture.endpoint.ts'

const shared = publishedRecord('newsletters')

/** Newsletters: drafts until they are sent, and from then on public pages. */
export const newsletters: CollectionConfig = {
  slug: 'newsletters',
  access: newslettersAccess,
  admin: {
    components: { edit: { Status: '/features/newsletter/state-in-words.admin.tsx#StateOnPage' } },
    defaultColumns: ['subject', 'newsletterState', 'updatedAt'],
    description: words(
      'Schrijf hier je nieuwsbrief. Zolang hij niet verstuurd is, ziet alleen de redactie hem.',
      'Write your newsletter here. As long as it is not sent, only staff see it.',
    ),
    hidden: fromOrganisers,
    livePreview: previewFrame,
    group: words('Nieuwsbrief', 'Newsletter'),
    useAsTitle: 'subject',
  },
  defaultSort: '-createdAt',
  endpoints: [
    checkNewsletter,
    copyNewsletter,
    previewNewsletter,
    standingOfNewsletter,
    testNewsletter,
    testPicture,
  ],
  fields: [
    {
      name: 'newsletterState',
      type: 'ui',
      admin: {
        components: {
          Cell: '/features/newsletter/state-in-words.admin.tsx#StateCell',
          Field: '/features/newsletter/newsletter-state.client.tsx#NewsletterState',
        },
      },
      label: words('Toestand', 'State'),
    },
    {
      name: 'subject',
      type: 'text',
      hooks: { beforeDuplicate: [emptyInCopy] },
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
      name: 'preheader',
      type: 'text',
      hooks: { beforeDuplicate: [emptyInCopy] },
      localized: true,
      maxLength: 140,
      ...explained(
        ['Voorproefje', 'Preview line'],
        [
          'Staat in het postvak naast het onderwerp. Laat leeg voor de eerste zin.',
          'Stands beside the subject in the inbox. Leave empty for the first sentence.',
        ],
      ),
    },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: letterBlocks,
      labels: { plural: words('Blokken', 'Blocks'), singular: words('Blok', 'Block') },
      ...explained(['Inhoud', 'Content'], ['Voeg blokken toe.', 'Add blocks.']),
    },
    {
      name: 'newsletterPanel',
      type: 'ui',
      admin: {
        components: { Field: '/features/newsletter/newsletter-panel.client.tsx#NewsletterPanel' },
        disableListColumn: true,
      },
      label: words('Controleren en versturen', 'Check and send'),
    },
    {
      name: 'audience',
      type: 'select',
      hasMany: true,
      options: provinces,
      ...explained(
        ['Voor wie', 'For whom'],
        [
          'Alleen lezers van deze provincies. Leeg: iedereen die zich aanmeldde.',
          'Only readers of these provinces. Empty: everybody who signed up.',
        ],
        {
          components: { Diff: '/platform/restoring/choices-diff.client.tsx#ChoicesDiff' },
          position: 'sidebar',
        },
      ),
    },
    {
      name: 'inArchive',
      type: 'checkbox',
      defaultValue: true,
      ...explained(
        ['In het archief', 'In the archive'],
        [
          'Aan: hij staat na het versturen in het archief van de site. Uit: hij staat niet in die lijst. Openbaar is hij toch: wie het adres kent, kan hem lezen.',
          'On: it stands in the site’s archive once sent. Off: it is not in that list. It is public all the same: whoever knows the address can read it.',
        ],
        { position: 'sidebar' },
      ),
    },
    {
      name: 'sentAt',
      type: 'date',
      access: computed,
      disableDuplicate: true,
      index: true,
      ...explained(['Verstuurd op', 'Sent at'], ['Verandert vanzelf.', 'Changes by itself.'], {
        condition: (data: { sentAt?: unknown }) => Boolean(data.sentAt),
        date: { displayFormat: 'd MMMM yyyy HH:mm' },
        position: 'sidebar',
        readOnly: true,
      }),
    },
    slugField('subject'),
    demoField,
    // Payload's own field and options; its label “published” would be misleading here.
    {
      name: '_status',
      type: 'select',
      admin: { disableListColumn: true, disableListFilter: true },
      options: [],
    },
  ],
  hooks: {
    ...shared.hooks,
    // The check before sending refuses such pictures; if a consent ends after it, the letter is sent without the
    // picture.
    beforeChange: shared.hooks.beforeChange.filter((hook) => hook !== onlyPicturesToBeShown),
    beforeOperation: [stayAsSent],
  },
  labels: { plural: words('Nieuwsbrieven', 'Newsletters'), singular: words('Nieuwsbrief', 'Newsletter') },
  trash: true,
  versions: { drafts: { autosave: { interval: 800 } }, maxPerDoc: 50 },
}
