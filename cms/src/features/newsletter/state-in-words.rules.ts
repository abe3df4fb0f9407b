import { words, type Words } from '#i18n/words.ts'

import { plannedInWords } from './schedule.rules.ts'

/** The state of a newsletter. */
export type Way = {
  /** Null until it is scheduled or sent. */
  readonly mailing: { readonly sendAt: string; readonly state: string } | null
  readonly sentAt: string | null
  readonly isOnline: boolean
}

const at = (dutch: string, english: string, moment: string): Words =>
  moment === ''
    ? words(dutch, english)
    : words(`${dutch} op ${plannedInWords(moment, 'nl')}`, `${english} on ${plannedInWords(moment, 'en')}`)

/** The state of a newsletter in words, where Payload would only say that it is published. */
export const stateInWords = ({ isOnline, mailing, sentAt }: Way): Words => {
  const sent = at('Verstuurd', 'Sent', sentAt ?? mailing?.sendAt ?? '')
  switch (mailing?.state) {
    case undefined:
      // A newsletter that is online without a mailing was sent before there were mailings.
      return isOnline ? sent : words('Concept', 'Draft')
    case 'scheduled':
      return at('Gepland', 'Scheduled', mailing?.sendAt ?? '')
    case 'paused':
      return words('Het versturen staat op pauze', 'Sending is paused')
    case 'stopped':
      return words('Gestopt tijdens het versturen', 'Stopped while being sent')
    case 'sent':
      return sent
    default:
      return words('Wordt verstuurd', 'Being sent')
  }
}
