export type ApplicationState = 'new' | 'asked' | 'approving' | 'approved' | 'declined'

export type ApplicationStep = 'ask' | 'approve' | 'decline'

/** How long the program may take to make an organisation and an invitation before somebody may try again. */
const leaseMs = 60_000

/** Where an application stands; `claimedAt` is the moment at which its approval began. */
export interface Standing {
  readonly state: ApplicationState
  readonly claimedAt: string | null
}

/** Whether staff may take this step now. An approval that was cut off may be taken up again. */
export const mayTake = (step: ApplicationStep, standing: Standing, now: Date): boolean => {
  switch (standing.state) {
    case 'new':
    case 'asked':
      return true
    case 'approving':
      return step === 'approve' && isOver(standing.claimedAt, now)
    case 'approved':
    case 'declined':
      return false
  }
}

const isOver = (claimedAt: string | null, now: Date): boolean =>
  claimedAt === null || now.getTime() - Date.parse(claimedAt) >= leaseMs
