import type { CollectionConfig } from 'payload'

import { explained, option, words } from '#i18n/words.ts'

import { subscribersAccess } from './subscribers.access.ts'

/** The follows of an address, one row each, with separate confirmation and end. */
export const follows: CollectionConfig = {
  slug: 'follows',
  access: subscribersAccess,
  admin: {
    defaultColumns: ['name', 'kind', 'state', 'rhythm', 'createdAt'],
    description: words(
      'Wie een plaats, provincie of organisatie volgt per mail.',
      'Who follows a place, province or organisation by mail.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'name',
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      index: true,
      required: true,
      unique: true,
      ...explained(
        ['Sleutel', 'Key'],
        ['Abonnee, soort en doel: elk maar één keer.', 'Subscriber, kind and target: each only once.'],
      ),
    },
    {
      name: 'subscriber',
      type: 'text',
      index: true,
      required: true,
      ...explained(['Abonnee', 'Subscriber'], ['Het nummer van de abonnee.', 'The id of the subscriber.']),
    },
    {
      name: 'kind',
      type: 'select',
      index: true,
      options: [
        option('municipality', 'Gemeente', 'Municipality'),
        option('province', 'Provincie', 'Province'),
        option('organisation', 'Organisatie', 'Organisation'),
      ],
      required: true,
      ...explained(['Soort', 'Kind'], ['Wat iemand volgt.', 'What somebody follows.']),
    },
    {
      name: 'target',
      type: 'text',
      index: true,
      required: true,
      ...explained(
        ['Doel', 'Target'],
        [
          'De naam van de gemeente, de provincie, of het nummer van de organisatie.',
          'The name of the municipality, the province, or the id of the organisation.',
        ],
      ),
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      ...explained(['Naam', 'Name'], ['Zoals het in de mail staat.', 'As it stands in the mail.']),
    },
    {
      name: 'rhythm',
      type: 'select',
      defaultValue: 'immediate',
      options: [
        option('immediate', 'Meteen', 'At once'),
        option('weekly', 'Eén keer per week', 'Once a week'),
      ],
      required: true,
      ...explained(['Hoe vaak', 'How often'], ['Kiest de lezer zelf.', 'The reader chooses.']),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'unconfirmed',
      index: true,
      options: [
        option('unconfirmed', 'Nog niet bevestigd', 'Not confirmed yet'),
        option('confirmed', 'Bevestigd', 'Confirmed'),
        option('stopped', 'Gestopt', 'Stopped'),
      ],
      required: true,
      ...explained(
        ['Toestand', 'State'],
        ['Alleen wie bevestigd heeft krijgt mail.', 'Only those who confirmed get mail.'],
      ),
    },
    {
      name: 'requestedAt',
      type: 'date',
      required: true,
      ...explained(['Gevraagd op', 'Requested at'], ['De dag van de aanvraag.', 'The day of the request.']),
    },
    {
      name: 'confirmedAt',
      type: 'date',
      ...explained(['Bevestigd op', 'Confirmed at'], ['De klik in de mail.', 'The click in the mail.']),
    },
    {
      name: 'stoppedAt',
      type: 'date',
      ...explained(
        ['Gestopt op', 'Stopped at'],
        ['Daarna ging er geen mail meer.', 'No mail left after that.'],
      ),
    },
  ],
  labels: { plural: words('Volgers', 'Followers'), singular: words('Volger', 'Follower') },
  lockDocuments: false,
}
