type State =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'probing' }

export type BreakerOptions = {
  readonly now: () => number
  /** This many failures in a row and nobody asks any more. */
  readonly failures?: number
  /** How long nobody asks, before one request may find out. */
  readonly restMs?: number
}

export type Breaker = ReturnType<typeof createBreaker>

/** Keeps the site from waiting, again and again, for a CMS that does not answer. */
export const createBreaker = ({ now, failures = 5, restMs = 5_000 }: BreakerOptions) => {
  let state: State = { kind: 'closed', failures: 0 }

  return {
    /** Whether a request may be sent; whoever hears yes must report how it went. */
    mayTry: (): boolean => {
      switch (state.kind) {
        case 'closed':
          return true
        case 'probing':
          return false
        case 'open':
          if (now() < state.until) return false
          state = { kind: 'probing' }
          return true
      }
    },
    succeeded: (): void => {
      state = { kind: 'closed', failures: 0 }
    },
    failed: (): void => {
      const count = state.kind === 'closed' ? state.failures + 1 : failures
      state = count < failures ? { kind: 'closed', failures: count } : { kind: 'open', until: now() + restMs }
    },
    isClosed: (): boolean => state.kind === 'closed',
  }
}
