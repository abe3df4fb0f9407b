import type { CollectionConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, option, words } from '#i18n/words.ts'
import { mailServerWords } from '#platform/outbox/mail-server-words.rules.ts'

import { beginMailing } from './begin.endpoint.ts'
import { mailingSteps } from './mailing-steps.endpoint.ts'
import { nameMailing } from './mailing-title.hook.ts'
import { isCounted, type MailingState } from './mailing.rules.ts'
import { sendingAccess } from './sending.access.ts'

/** On the page itself the panel shows it, with its present value. */
const inPanel = { condition: () => false } as const
const moment = { date: { displayFormat: 'd MMMM yyyy HH:mm' } } as const
const unlisted = { disableListColumn: true, disableListFilter: true, hidden: true } as const

/**
 * The sending of a newsletter: one row per newsletter, so that none is sent twice. It is a separate row and no field of
 * the newsletter, whose drafts and versions would bring an old state back.
 */
export const mailings: CollectionConfig = {
  slug: 'mailings',
  access: sendingAccess,
  admin: {
    defaultColumns: ['title', 'state', 'audienceSize', 'finishedAt'],
    description: words(
      'Elke nieuwsbrief die is gepland of verstuurd, en hoe ver hij is.',
      'Each newsletter that has been scheduled or sent, and how far it is.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: fromOrganisers,
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [beginMailing, ...mailingSteps],
  fields: [
    {
      name: 'progress',
      type: 'ui',
      admin: {
        components: { Field: '/features/sending/progress-panel.client.tsx#ProgressPanel' },
        disableListColumn: true,
      },
      label: words('Voortgang', 'Progress'),
    },
    {
      name: 'title',
      type: 'text',
      // Payload requires a title that comes from a relationship; the hook adds the time and the present subject.
      virtual: 'newsletter.subject',
      ...explained(
        ['Wat en wanneer', 'What and when'],
        ['Het onderwerp en de geplande tijd.', 'The subject and the planned time.'],
        inPanel,
      ),
    },
    {
      name: 'newsletter',
      type: 'relationship',
      index: true,
      relationTo: 'newsletters',
      required: true,
      unique: true,
      ...explained(['Nieuwsbrief', 'Newsletter'], ['Wat er verstuurd wordt.', 'What is being sent.']),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'scheduled',
      index: true,
      options: [
        option('scheduled', 'Gepland', 'Scheduled'),
        option('freezing', 'Lezers verzamelen', 'Collecting readers'),
        option('sending', 'Wordt verstuurd', 'Being sent'),
        option('paused', 'Gepauzeerd', 'Paused'),
        option('stopped', 'Gestopt', 'Stopped'),
        option('sent', 'Verstuurd', 'Sent'),
      ],
      required: true,
      ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.'], {
        position: 'sidebar',
      }),
    },
    {
      name: 'pausedBecause',
      type: 'select',
      options: [
        option('person', 'Iemand van de redactie', 'Somebody of the staff'),
        { label: mailServerWords.silent, value: 'trouble' },
        { label: mailServerWords.login, value: 'login' },
        { label: mailServerWords.refusing, value: 'refused' },
        option('provider', 'Een mailprovider weigert hem', 'A mail provider refuses it'),
        option('content', 'De nieuwsbrief kan niet worden gemaakt', 'The newsletter could not be written'),
      ],
      ...explained(
        ['Waarom gepauzeerd', 'Why paused'],
        ['Los dit op en ga dan verder.', 'Mend this, then go on.'],
        inPanel,
      ),
    },
    {
      name: 'sendAt',
      type: 'date',
      index: true,
      required: true,
      ...explained(['Verstuurt op', 'Sends at'], ['De geplande tijd.', 'The planned time.'], moment),
    },
    {
      name: 'startedAt',
      type: 'date',
      ...explained(
        ['Begonnen op', 'Started at'],
        ['De eerste mail ging toen weg.', 'The first mail left then.'],
        { ...moment, condition: ({ startedAt }: { startedAt?: unknown }) => Boolean(startedAt) },
      ),
    },
    {
      name: 'finishedAt',
      type: 'date',
      ...explained(
        ['Klaar op', 'Finished at'],
        ['De laatste mail ging toen weg.', 'The last mail left then.'],
        { ...moment, condition: ({ finishedAt }: { finishedAt?: unknown }) => Boolean(finishedAt) },
      ),
    },
    {
      name: 'audienceSize',
      type: 'number',
      defaultValue: 0,
      ...explained(['Lezers', 'Readers'], ['Voor wie hij bestemd is.', 'For whom it is meant.'], {
        components: { Cell: '/features/sending/audience-cell.client.tsx#AudienceCell' },
        condition: ({ state }: { state?: MailingState }) => state !== undefined && isCounted(state),
      }),
    },
    {
      name: 'messagesPerMinute',
      type: 'number',
      ...explained(
        ['Mails per minuut', 'Messages a minute'],
        ['Gaat omlaag als de mailserver daarom vraagt.', 'Goes down when the mail server asks for it.'],
        inPanel,
      ),
    },
    { name: 'counts', type: 'json', admin: unlisted },
    { name: 'frozenUpTo', type: 'text', admin: unlisted },
    { name: 'heldProviders', type: 'text', admin: unlisted },
    { name: 'releasedAt', type: 'date', admin: unlisted },
    { name: 'failuresInARow', type: 'number', admin: unlisted, defaultValue: 0 },
    { name: 'startedBy', type: 'text', admin: unlisted },
  ],
  hooks: { afterRead: [nameMailing] },
  labels: { plural: words('Verzendingen', 'Mailings'), singular: words('Verzending', 'Mailing') },
  lockDocuments: false,
}
