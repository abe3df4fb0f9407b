type State =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'probing' }

export type BreakerOptions = {
  readonly now: () => number
  /** After this many failures in a row, the site sends no more requests. */
  readonly failures?: number
  /** The site sends no requests for this long; then one request tests whether the CMS answers again. */
  readonly restMs?: number
}

export type Breaker = ReturnType<typeof createBreaker>

/** Stops sending requests to a CMS that does not answer, so that the site does not wait for each of them. */
export const createBreaker = ({ now, failures = 5, restMs = 5_000 }: BreakerOptions) => {
  let state: State = { kind: 'closed', failures: 0 }

  return {
    /** Whether a request may be sent. A caller that gets `true` must report the result. */
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
