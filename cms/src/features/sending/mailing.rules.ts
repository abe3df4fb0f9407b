export type MailingState = 'freezing' | 'paused' | 'scheduled' | 'sending' | 'sent' | 'stopped'

/** Why a mailing is paused. */
export type PauseReason = 'content' | 'login' | 'person' | 'provider' | 'refused' | 'trouble'

/** The steps that a person may take with a mailing. */
export type MailingStep = 'cancel' | 'pause' | 'resume' | 'stop'

/** The steps that a person may take, in the order of the buttons. */
export const stepsFrom = (state: MailingState): readonly MailingStep[] => {
  switch (state) {
    case 'scheduled':
      return ['cancel']
    case 'freezing':
      return ['stop']
    case 'sending':
      return ['pause', 'stop']
    case 'paused':
      return ['resume', 'stop']
    case 'sent':
    case 'stopped':
      return []
  }
}

/** The state after a step; `cancel` removes the row. */
export const afterStep = (step: Exclude<MailingStep, 'cancel'>): MailingState => {
  switch (step) {
    case 'pause':
      return 'paused'
    case 'resume':
      return 'sending'
    case 'stop':
      return 'stopped'
  }
}

/** Whether the sender has work for a mailing. */
export const isUnderWay = (state: MailingState, sendAt: string, now: Date): boolean => {
  switch (state) {
    case 'freezing':
    case 'sending':
      return true
    case 'scheduled':
      return Date.parse(sendAt) <= now.getTime()
    case 'paused':
    case 'sent':
    case 'stopped':
      return false
  }
}

/** Whether the readers of a mailing have been counted, which happens when sending begins. */
export const isCounted = (state: MailingState): boolean => state !== 'scheduled' && state !== 'freezing'

/** The sender looks every ten seconds; a mailing that is later than this needs a person. */
const patience = 5 * 60_000

/** Whether a planned mailing should have begun by now. */
export const isOverdue = (state: MailingState, sendAt: string, now: Date): boolean =>
  state === 'scheduled' && now.getTime() - Date.parse(sendAt) > patience
