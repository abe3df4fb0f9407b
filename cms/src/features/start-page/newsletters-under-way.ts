import type { PayloadRequest } from 'payload'

import { plannedInWords } from '#features/newsletter/schedule.rules.ts'
import { mailingsUnderWay, type MailingUnderWay } from '#features/sending/sending.kit.ts'
import { words, type Words } from '#i18n/words.ts'

import type { WaitingItem } from './waiting.rules.ts'

const toldOf = ({ sendAt, state }: MailingUnderWay): Words => {
  switch (state) {
    case 'scheduled':
      return words(`gaat weg op ${plannedInWords(sendAt, 'nl')}`, `leaves on ${plannedInWords(sendAt, 'en')}`)
    case 'freezing':
    case 'sending':
      return words('wordt nu verstuurd', 'is being sent now')
    case 'paused':
      return words('staat op pauze', 'is paused')
  }
}

/** Newsletters that leave soon, are being sent, or wait for a person. */
export const newslettersUnderWay = async (req: PayloadRequest, now: Date): Promise<readonly WaitingItem[]> =>
  (await mailingsUnderWay(req, now)).map((mailing) => ({
    href: `/admin/collections/mailings/${mailing.id}`,
    title: mailing.subject,
    told: toldOf(mailing),
  }))
