import type { Field } from 'payload'

import { fieldFor } from '#access/field-access.ts'
import { nobody } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'

import { mailServerWords } from './mail-server-words.rules.ts'

/** A mail may hold a link that logs its reader in: only the program that sends it may read it here. */
const sealed = { create: fieldFor(nobody), read: fieldFor(nobody), update: fieldFor(nobody) }

const sidebar = { position: 'sidebar', readOnly: true } as const
const moment = { displayFormat: 'd MMMM yyyy HH:mm', pickerAppearance: 'dayAndTime' } as const
const unlisted = { disableListColumn: true, disableListFilter: true, hidden: true } as const

const content: Field[] = [
  { name: 'html', type: 'textarea', access: sealed, admin: unlisted },
  { name: 'text', type: 'textarea', access: sealed, admin: unlisted },
]

const whom: Field[] = [
  {
    name: 'subject',
    type: 'text',
    required: true,
    ...explained(['Onderwerp', 'Subject'], ['Zo staat het in het postvak.', 'As it shows in the inbox.']),
  },
  {
    name: 'to',
    type: 'email',
    index: true,
    required: true,
    ...explained(['Aan', 'To'], ['Wie deze mail krijgt.', 'Who gets this mail.']),
  },
  {
    name: 'problem',
    type: 'select',
    options: [
      { label: mailServerWords.silent, value: 'unreachable' },
      { label: mailServerWords.login, value: 'login' },
      option('busy', 'De mailserver vraagt om later te komen', 'The mail server asks us to come back later'),
      option('refused', 'De mailserver weigert deze mail', 'The mail server refuses this mail'),
      option('lost', 'De verbinding viel weg bij het versturen', 'The connection broke while sending'),
      option('stopped', 'Het programma stopte bij het versturen', 'The program stopped while sending'),
      option('storage', 'Het bestand kon niet worden geschreven', 'The file could not be written'),
    ],
    ...explained(
      ['Wat er misging', 'What went wrong'],
      [
        'Weigert de server? Kijk of het adres klopt. Viel er iets weg? Vraag eerst of de mail is aangekomen.',
        'Does the server refuse? Check the address. Did something break? First ask whether the mail has arrived.',
      ],
      { condition: (data: { problem?: unknown }) => Boolean(data.problem) },
    ),
  },
  {
    name: 'answer',
    type: 'textarea',
    ...explained(
      ['Antwoord van de mailserver', 'Answer of the mail server'],
      ['Voor wie de mailserver beheert.', 'For whoever runs the mail server.'],
      { condition: (data: { answer?: unknown }) => Boolean(data.answer) },
    ),
  },
]

const course: Field[] = [
  {
    name: 'state',
    type: 'select',
    defaultValue: 'queued',
    index: true,
    options: [
      option('queued', 'Wacht', 'Waiting'),
      option('sending', 'Onderweg', 'On its way'),
      option('sent', 'Verstuurd', 'Sent'),
      option('failed', 'Mislukt', 'Failed'),
      option('unknown', 'Onzeker', 'Uncertain'),
    ],
    required: true,
    ...explained(
      ['Toestand', 'State'],
      [
        'Mislukt of onzeker? Dan beslis jij of de mail opnieuw gaat.',
        'Failed or uncertain? Then you decide whether the mail is sent again.',
      ],
      sidebar,
    ),
  },
  { name: 'rank', type: 'number', admin: unlisted, defaultValue: 1, index: true },
  {
    name: 'attempts',
    type: 'number',
    defaultValue: 0,
    ...explained(['Pogingen', 'Attempts'], ['Na zes keer stopt het.', 'It stops after six.'], sidebar),
  },
  {
    name: 'notBefore',
    type: 'date',
    index: true,
    ...explained(['Volgende poging', 'Next attempt'], ['Niet eerder dan dit.', 'Not before this.'], {
      ...sidebar,
      condition: (data: { notBefore?: unknown }) => Boolean(data.notBefore),
      date: moment,
    }),
  },
  {
    name: 'sentAt',
    type: 'date',
    ...explained(
      ['Verstuurd op', 'Sent at'],
      ['De mailserver nam hem toen aan.', 'The mail server took it then.'],
      {
        ...sidebar,
        condition: (data: { sentAt?: unknown }) => Boolean(data.sentAt),
        date: moment,
      },
    ),
  },
  {
    name: 'template',
    type: 'text',
    index: true,
    ...explained(
      ['Soort mail', 'Kind of mail'],
      ['Naam van het sjabloon.', 'Name of the template.'],
      sidebar,
    ),
  },
  {
    name: 'language',
    type: 'text',
    ...explained(['Taal', 'Language'], ['De taal van de ontvanger.', 'The receiver’s language.'], sidebar),
  },
]

/** Only the program writes these: the sender's lease, the number of leases, and the headers. */
const machinery: Field[] = [
  { name: 'key', type: 'text', admin: unlisted, index: true, required: true, unique: true },
  { name: 'leaseUntil', type: 'date', admin: unlisted, index: true },
  { name: 'fence', type: 'number', admin: unlisted, defaultValue: 0 },
  { name: 'fromName', type: 'text', admin: unlisted },
  { name: 'toName', type: 'text', admin: unlisted },
  { name: 'replyTo', type: 'email', admin: unlisted },
  { name: 'unsubscribeUrl', type: 'text', access: sealed, admin: unlisted },
]

const actions: Field = {
  name: 'actions',
  type: 'ui',
  admin: {
    components: { Field: '/platform/outbox/mail-actions.admin.tsx#MailActions' },
    disableListColumn: true,
  },
  label: words('Wat je kunt doen', 'What you can do'),
}

/** The fields of a mail in the outbox. */
export const outboxFields: Field[] = [...whom, actions, ...content, ...course, ...machinery]
