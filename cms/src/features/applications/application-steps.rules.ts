import { isHeld, type Leased } from '#platform/lease/lease.rules.ts'

export type ApplicationState = 'new' | 'asked' | 'approving' | 'approved' | 'declined'

export type ApplicationStep = 'ask' | 'approve' | 'decline'

/** How long the program may take to make an organisation and an invitation before a person may try again. */
export const approvalLasts = 60_000

/** The state of an application, and the time until which an approval of it may be running. */
export type Standing = Leased & {
  readonly state: ApplicationState
}

/** Whether staff may take this step now. An approval that was cut off may be resumed. */
export const mayTake = (step: ApplicationStep, standing: Standing, now: Date): boolean => {
  switch (standing.state) {
    case 'new':
    case 'asked':
      return true
    case 'approving':
      return step === 'approve' && !isHeld(standing, now)
    case 'approved':
    case 'declined':
      return false
  }
}
