/** Until when a row is somebody's; nobody's when it says nothing. */
export interface Leased {
  readonly leaseUntil?: string | null | undefined
}

/** Whether somebody works at a row: one who was silent for too long is taken to have died. */
export const isHeld = ({ leaseUntil }: Leased, now: Date): boolean =>
  leaseUntil != null && Date.parse(leaseUntil) > now.getTime()
