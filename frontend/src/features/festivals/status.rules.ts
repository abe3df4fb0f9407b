import type { EventStatus } from '#cms/models/festival.ts'
import type { Translate } from '#i18n/t.ts'

/** How a change of plan is shown. `stopped` means that visitors must not come on the announced day. */
export type StatusMark = {
  readonly kind: 'stopped' | 'changed'
  readonly label: string
  readonly text: string
}

/** The label of a festival's status, or null when it takes place as planned. */
export const statusMark = (status: EventStatus, t: Translate): StatusMark | null => {
  switch (status) {
    case 'scheduled':
      return null
    case 'cancelled':
      return { kind: 'stopped', label: t('status.cancelled'), text: t('status.cancelledText') }
    case 'postponed':
      return { kind: 'stopped', label: t('status.postponed'), text: t('status.postponedText') }
    case 'rescheduled':
      return { kind: 'changed', label: t('status.rescheduled'), text: t('status.rescheduledText') }
    case 'relocated':
      return { kind: 'changed', label: t('status.relocated'), text: t('status.relocatedText') }
  }
}
