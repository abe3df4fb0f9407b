/**
 * Kinds of failure of the database itself. `busy`: a concurrent write to the same data; `away`: it does not answer now;
 * `doubtful`: its answer to a change was lost, and so was the answer to the question whether the change was kept.
 */
export type Trouble = {
  readonly kind: 'away' | 'busy' | 'doubtful'
  /** The transaction was undone as a whole, so that it may be tried again from its beginning. */
  readonly isUndone: boolean
  /** The record that others were changing at the same time, when it is known. */
  readonly over?: string
}

/** LockTimeout, WriteConflict, SnapshotUnavailable, NoSuchTransaction. */
const undone = new Set([24, 112, 246, 251])

/**
 * HostUnreachable, HostNotFound, MaxTimeMSExpired, NetworkTimeout, ShutdownInProgress,
 * ReadConcernMajorityNotAvailableYet, PrimarySteppedDown, ExceededTimeLimit, SocketException, NotWritablePrimary,
 * InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
 */
const away = new Set([6, 7, 50, 89, 91, 134, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436])

/** WriteConcernTimeout: one member has the change, and the others may still elect a member that has not. */
const notByMost = 64

/** Names that MongoDB's driver and Mongoose give to the error of a lost server. */
const lostServer =
  /^Mongo(?:ose)?(?:Network|NotConnected|Pool|ServerClosed|ServerSelection|TopologyClosed|Expired|WaitQueue)/

/** Judges an error by code, label and class, never by its message; null when the database itself is well. */
export const troubleOf = (error: unknown): Trouble | null => {
  for (const { code, labels, name, over } of withCauses(error)) {
    const isUndone = labels.includes('TransientTransactionError') || undone.has(code)
    if (labels.includes('UnknownTransactionCommitResult') || code === notByMost)
      return { isUndone: false, kind: 'doubtful' }
    if (lostServer.test(name) || away.has(code)) return { isUndone, kind: 'away' }
    if (isUndone) return { isUndone, kind: 'busy', ...(over !== null && { over }) }
    if (labels.includes('RetryableWriteError')) return { isUndone, kind: 'away' }
  }
  return null
}

const brokenLine =
  /^(?:EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EPIPE|ETIMEDOUT)$/

/**
 * Whether a network connection broke or could not be opened, by Node's codes; MongoDB's driver lets some errors
 * through.
 */
export const isBrokenLine = (error: unknown): boolean => {
  const { code }: { code?: unknown } = Object(error)
  return typeof code === 'string' && brokenLine.test(code)
}

/** The same for an error of a database statement, which can only concern the connection to the database. */
export const troubleOfStatement = (error: unknown): Trouble | null => {
  if (isBrokenLine(error)) return { isUndone: false, kind: 'away' }
  return troubleOf(error)
}

/** The worst of several failures, for a caller that must report one failure for all. */
export const worstOf = (troubles: readonly Trouble[]): Trouble | null => {
  const [first] = troubles
  if (first === undefined) return null
  const { kind } =
    ['doubtful', 'away', 'busy']
      .map((one) => troubles.find((trouble) => trouble.kind === one))
      .find((one) => one !== undefined) ?? first
  const { over } = troubles.find((one) => one.over !== undefined) ?? first
  return { isUndone: troubles.every((one) => one.isUndone), kind, ...(over !== undefined && { over }) }
}

type Known = {
  readonly code: number
  readonly labels: readonly unknown[]
  readonly name: string
  readonly over: string | null
}

const withCauses = (error: unknown): readonly Known[] => {
  const chain: Known[] = []
  let one = error
  while (typeof one === 'object' && one !== null && chain.length < 6) {
    const { cause, code, errorLabels, name, over } = one as Record<string, unknown>
    chain.push({
      code: typeof code === 'number' ? code : 0,
      labels: Array.isArray(errorLabels) ? errorLabels : [],
      name: typeof name === 'string' ? name : '',
      over: typeof over === 'string' ? over : null,
    })
    one = cause
  }
  return chain
}
