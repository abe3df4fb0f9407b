import { isHeld, type Leased } from '#platform/lease/lease.rules.ts'

export type ApplicationState = 'new' | 'asked' | 'approving' | 'approved' | 'declined'

export type ApplicationStep = 'ask' | 'approve' | 'decline'

/** How long the program may take to make an organisation and an invitation before somebody may try again. */
export const approvalLasts = 60_000

/** Where an application stands, and until when an approval of it is under way. */
export interface Standing extends Leased {
  readonly state: ApplicationState
}

/** Whether staff may take this step now. An approval that was cut off may be taken up again. */
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
