import type { Field } from 'payload'

import { computed, fieldFor, staffWrites } from '#access/field-access.ts'
import { admin, staff } from '#access/rules.ts'
import { explained, option } from '#i18n/words.ts'
import { validEmail } from '#platform/fields/email.fields.ts'
import { nameWithoutAddress } from '#platform/fields/plain-name.fields.ts'

const name: Field = {
  name: 'name',
  type: 'text',
  hooks: { beforeChange: [nameWithoutAddress()] },
  maxLength: 120,
  required: true,
  ...explained(
    ['Naam', 'Name'],
    [
      'Zo ziet de redactie wie iets heeft gewijzigd. De naam komt niet op de website.',
      'So that editors see who changed something. The name does not show on the website.',
    ],
  ),
}

/** Payload's own field, with the rule of all others. */
const email: Field = {
  name: 'email',
  type: 'email',
  label: ({ t }) => t('general:email'),
  required: true,
  unique: true,
  validate: validEmail,
}

const role: Field = {
  name: 'role',
  type: 'select',
  access: { create: fieldFor(admin), update: fieldFor(admin) },
  defaultValue: 'organiser',
  index: true,
  options: [
    option('organiser', 'Organisator', 'Organiser'),
    option('editor', 'Redacteur', 'Editor'),
    option('admin', 'Beheerder', 'Administrator'),
  ],
  required: true,
  saveToJWT: true,
  ...explained(
    ['Rol', 'Role'],
    [
      'Een organisator werkt aan de eigen festivals, een redacteur aan de hele website. Alleen een beheerder verandert rollen.',
      'An organiser works on their own festivals, an editor on the whole website. Only an administrator changes roles.',
    ],
    { position: 'sidebar' },
  ),
}

const organisations: Field = {
  name: 'organisations',
  type: 'relationship',
  access: staffWrites,
  hasMany: true,
  relationTo: 'organisations',
  ...explained(
    ['Organisaties', 'Organisations'],
    [
      'Voor deze organisaties mag deze persoon festivals plaatsen en wijzigen.',
      'This person may post and change festivals for these organisations.',
    ],
    { condition: (data: { role?: unknown }) => data.role === 'organiser', position: 'sidebar' },
  ),
}

const status: Field = {
  name: 'status',
  type: 'select',
  access: staffWrites,
  defaultValue: 'active',
  index: true,
  options: [option('active', 'Actief', 'Active'), option('suspended', 'Geblokkeerd', 'Suspended')],
  required: true,
  ...explained(
    ['Status', 'Status'],
    [
      'Wie geblokkeerd is, wordt meteen uitgelogd en kan niet meer inloggen. De festivals blijven staan.',
      'Somebody who is suspended is logged out at once and can no longer log in. Their festivals stay.',
    ],
    { position: 'sidebar' },
  ),
}

const language: Field = {
  name: 'language',
  type: 'select',
  defaultValue: 'nl',
  options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
  required: true,
  ...explained(
    ['Taal van e-mails', 'Language of mails'],
    [
      'In deze taal schrijft het programma deze persoon.',
      'The programme writes to this person in this language.',
    ],
  ),
}

const currentPassword: Field = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  ...explained(
    ['Je huidige wachtwoord', 'Your current password'],
    [
      'Alleen nodig als je je eigen wachtwoord of e-mailadres verandert.',
      'Only needed to change your own password or email address.',
    ],
    {
      components: { Field: '/features/people/current-password.client.tsx#CurrentPassword' },
      condition: (data: { id?: unknown }, _: unknown, { user }: { user: { id: unknown } | null }) =>
        data.id !== undefined && data.id === user?.id,
      disableListColumn: true,
      disableListFilter: true,
    },
  ),
}

const seen = (name: string, label: readonly [string, string], help: readonly [string, string]): Field => ({
  name,
  type: 'date',
  access: { ...computed, read: fieldFor(staff) },
  index: true,
  ...explained(label, help, {
    condition: (data: Readonly<Record<string, unknown>>) => Boolean(data[name]),
    date: { displayFormat: 'd MMMM yyyy' },
    position: 'sidebar',
    readOnly: true,
  }),
})

const logOutEverywhere: Field = {
  name: 'logOutEverywhere',
  type: 'ui',
  admin: {
    components: { Field: '/features/people/log-out-everywhere.client.tsx#LogOutEverywhere' },
    disableListColumn: true,
  },
}

/** Browsers that logged in before, hashed, the newest first. */
const devices: Field = {
  name: 'devices',
  type: 'json',
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true },
}

/** The fields of an account besides Payload's own password and sessions. */
export const usersFields: Field[] = [
  name,
  email,
  currentPassword,
  language,
  role,
  status,
  organisations,
  logOutEverywhere,
  devices,
  seen(
    'lastSeenAt',
    ['Laatst ingelogd', 'Last logged in'],
    [
      'Een organisator die twee jaar niet inlogt, krijgt een waarschuwing.',
      'An organiser who does not log in for two years gets a warning.',
    ],
  ),
  seen(
    'inactivityWarnedAt',
    ['Gewaarschuwd op', 'Warned on'],
    [
      'Logt deze persoon niet binnen 30 dagen in? Dan wordt het account gewist. Inloggen is genoeg om dat te stoppen.',
      'If this person does not log in within 30 days, the account is erased. Logging in is enough to stop that.',
    ],
  ),
]
