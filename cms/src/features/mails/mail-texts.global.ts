import type { GlobalConfig } from 'payload'

import { globalAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

import { mailTextFields } from './mail-texts.fields.ts'
import { previewMail } from './preview-mail.endpoint.ts'
import { mailTemplates } from './templates.rules.ts'

/** The texts of every mail, for staff to change. */
export const mailTexts: GlobalConfig = {
  slug: 'mail-texts',
  access: globalAccess({ read: staff, readVersions: staff, update: staff }),
  admin: {
    description: words(
      'Wat er in de mails staat die het programma stuurt. Verander alleen wat je anders wilt.',
      'What the mails say that the program sends. Change only what you want to be different.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
  },
  endpoints: [previewMail],
  fields: Object.entries(mailTemplates).map(([name, template]) => mailTextFields(name, template)),
  label: words('Teksten van mails', 'Texts of mails'),
  lockDocuments: false,
  versions: { max: 50 },
}
