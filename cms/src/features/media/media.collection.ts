import path from 'node:path'

import type { CollectionConfig, Field, FieldHook } from 'payload'
import { text } from 'payload/shared'

import { computed, madeBy, ownerReads } from '#access/field-access.ts'
import { organiserGuard } from '#access/organiser-guard.hook.ts'
import { onlyForStaff, ownInLists } from '#access/organisers-admin.ts'
import { onlyReadableReferences } from '#access/own-references.hook.ts'
import { ownedBySelf } from '#access/rules.ts'
import { env } from '#env.ts'
import { withdrawField } from '#features/consent/consent.kit.ts'
import { explained, words } from '#i18n/words.ts'
import { demoField, seedKeyField } from '#platform/fields/demo.fields.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'

import { mediaAccess } from './media.access.ts'
import { followConsent, keepWhileShown, refuseWhileShown } from './media.hook.ts'
import { missingFileIsNotFound } from './missing-file.hook.ts'
import { askAnew, neededForAnswer, noteAnswer, peopleInPictureFields } from './people-in-picture.fields.ts'
import { largestSide, mostPoints } from './picture.rules.ts'
import { readyUpload } from './ready-upload.hook.ts'
import { refuseWithoutRoom } from './room-for-upload.hook.ts'
import { filesStayUntilGone, newNamesForEdits } from './whole-files.hook.ts'

const webp = { format: 'webp' as const, options: { quality: 72 } }
// WebP is a fifth smaller at the same quality; more effort takes seconds and saves a twentieth.
const avif = { format: 'avif' as const, options: { effort: 2, quality: 50 } }
/** Within the picture, also when it was stored before there was a limit: else the form could not be saved. */
const within: FieldHook = ({ value }) =>
  typeof value === 'number' ? Math.min(100, Math.max(0, value)) : value
/** In hundredths of the picture; Payload's own two fields let any number pass. */
const focalFields: Field[] = ['focalX', 'focalY'].map((name) => ({
  name,
  type: 'number',
  hooks: { afterRead: [within] },
  max: 100,
  min: 0,
}))
const widths = { card: 640, wide: 1280, hero: 1920 }

/**
 * Pictures. Every upload is decoded and encoded again, so that no location, script or decompression bomb stays in it.
 */
export const media: CollectionConfig = {
  slug: 'media',
  access: mediaAccess,
  admin: {
    baseFilter: ownInLists(ownedBySelf),
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    description: words('Alle foto’s van de site.', 'All pictures of the site.'),
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['alt', 'credit', 'filename'],
    useAsTitle: 'alt',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 250,
      required: true,
      validate: requiredInDutch(text),
      ...explained(
        ['Wat is er te zien?', 'What is to be seen?'],
        [
          'Eén zin voor mensen die de foto niet zien. Bijvoorbeeld: drie mensen snijden groente aan een lange tafel.',
          'One sentence for people who can’t see the picture. For example: three people cut vegetables at a long table.',
        ],
      ),
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 120,
      ...explained(
        ['Maker', 'Credit'],
        ['Wie maakte de foto? Staat erbij.', 'Who made the picture? Shown beside it.'],
      ),
    },
    ...peopleInPictureFields,
    withdrawField('media'),
    {
      name: 'owner',
      type: 'relationship',
      access: { ...computed, read: ownerReads },
      admin: { condition: onlyForStaff, position: 'sidebar', readOnly: true },
      defaultValue: madeBy,
      index: true,
      label: words('Geplaatst door', 'Uploaded by'),
      relationTo: 'users',
    },
    {
      name: 'visible',
      type: 'checkbox',
      access: computed,
      defaultValue: false,
      index: true,
      ...explained(
        ['Te zien op de site', 'Seen on the site'],
        [
          'Vanzelf aan zolang een gepubliceerde pagina de foto toont.',
          'On by itself as long as a published page shows the picture.',
        ],
        { position: 'sidebar', readOnly: true },
      ),
    },
    {
      name: 'submission',
      type: 'text',
      access: { ...computed, read: () => false },
      admin: { hidden: true },
      index: true,
    },
    ...focalFields,
    demoField,
    seedKeyField,
  ],
  forceSelect: neededForAnswer,
  hooks: {
    afterChange: [followConsent],
    beforeDelete: [refuseWhileShown, filesStayUntilGone],
    beforeChange: [onlyReadableReferences, keepWhileShown, noteAnswer],
    beforeOperation: [organiserGuard, refuseWithoutRoom, askAnew, newNamesForEdits, readyUpload],
  },
  labels: { plural: words('Foto’s', 'Pictures'), singular: words('Foto', 'Picture') },
  trash: true,
  upload: {
    adminThumbnail: 'square',
    constructorOptions: { failOn: 'error', limitInputPixels: mostPoints },
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    handlers: [missingFileIsNotFound(path.join(env().DATA_DIR, 'media'))],
    imageSizes: [
      { name: 'square', formatOptions: webp, height: 320, position: 'centre', width: 320 },
      ...Object.entries(widths).flatMap(([name, width]) => [
        { name, formatOptions: webp, width, withoutEnlargement: true },
        { name: `${name}Avif`, formatOptions: avif, width, withoutEnlargement: true },
      ]),
      // For the picture beside a link to a page: LinkedIn and some messengers show no WebP, and none above 300 KB.
      {
        name: 'share',
        formatOptions: { format: 'jpeg', options: { mozjpeg: true, quality: 72 } },
        height: 630,
        position: 'centre',
        width: 1200,
        withoutEnlargement: true,
      },
      // For newsletters: some mail programs show no WebP.
      {
        name: 'mail',
        formatOptions: { format: 'jpeg', options: { quality: 76 } },
        width: 1120,
        withoutEnlargement: true,
      },
    ],
    // What the admin lets people choose; `readyUpload` decides by the bytes.
    mimeTypes: ['avif', 'gif', 'heic', 'heif', 'jpeg', 'png', 'webp'].map((kind) => `image/${kind}`),
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
    pasteURL: false,
    resizeOptions: { fit: 'inside', height: largestSide, width: largestSide, withoutEnlargement: true },
    staticDir: path.join(env().DATA_DIR, 'media'),
  },
}
