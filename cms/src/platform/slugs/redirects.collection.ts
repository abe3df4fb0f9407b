import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { admin, anyone } from '#access/rules.ts'
import { explained, words } from '#i18n/words.ts'

/** Old addresses of pages, written by the program when a slug changes; the site answers them with 301. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  access: collectionAccess({ delete: admin, read: anyone }),
  admin: {
    defaultColumns: ['from', 'collection', 'createdAt'],
    description: words(
      'Ontstaan vanzelf als het adres van een pagina verandert. Zo blijven oude links werken.',
      'Made by themselves when the address of a page changes, so that old links keep working.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'from',
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      index: true,
      required: true,
      ...explained(
        ['Oud adres', 'Old address'],
        ['Het adres dat niet meer bestaat.', 'The address that is gone.'],
      ),
    },
    {
      name: 'collection',
      type: 'text',
      index: true,
      required: true,
      ...explained(
        ['Soort pagina', 'Kind of page'],
        ['Waar de pagina bij hoort.', 'What the page belongs to.'],
      ),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      ...explained(
        ['Nieuwe pagina', 'New page'],
        ['Waar bezoekers nu uitkomen.', 'Where visitors get to now.'],
      ),
    },
  ],
  labels: { plural: words('Oude adressen', 'Old addresses'), singular: words('Oud adres', 'Old address') },
}
