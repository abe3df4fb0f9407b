/** The end of a row's lease; the row is free when it is null. */
export type Leased = {
  readonly leaseUntil?: string | null | undefined
}

/** Whether a row is held: a holder that was silent for too long is taken for dead. */
export const isHeld = ({ leaseUntil }: Leased, now: Date): boolean =>
  leaseUntil != null && Date.parse(leaseUntil) > now.getTime()
