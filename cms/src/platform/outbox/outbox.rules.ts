import { cut } from '@welkom-hier/writing/cut.rules.ts'

export type OutboxState = 'failed' | 'queued' | 'sending' | 'sent' | 'unknown'

/** Why a mail was not sent, or may not have arrived; staff read it in plain words. */
export type MailProblem = 'busy' | 'login' | 'lost' | 'refused' | 'stopped' | 'storage' | 'unreachable'

/** The result of one try to send a mail. */
export type Outcome =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'later' | 'refused' | 'unknown'
      readonly problem: MailProblem
      readonly answer: string
      /** The code of the server's answer; 0 when there was no answer. */
      readonly code: number
      /** The command that the server answered: `RCPT TO`. */
      readonly command: string
    }

/** The values of a row that change with its state. */
export type Settled = {
  readonly state: OutboxState
  readonly rank: number
  readonly problem: MailProblem | null
  readonly answer: string | null
  readonly notBefore: string | null
  readonly leaseUntil: null
}

const minute = 60_000
const pauses = [1, 5, 15, 60, 60].map((minutes) => minutes * minute)

/** Longer than any delivery may take: the program of a mail that is still being sent after that has died. */
export const leaseTime = 3 * minute
/** How long a mail waits after its `attempts`-th try; null when that was its last. */
export const pauseAfter = (attempts: number): number | null => pauses[attempts - 1] ?? null

/** How many times a mail is tried before staff have to look at it. */
export const mostAttempts = pauses.length + 1

/** Lists show mails that need a decision first, then waiting mails, then finished ones. */
export const rankOf = (state: OutboxState): number => {
  switch (state) {
    case 'failed':
    case 'unknown':
      return 0
    case 'queued':
    case 'sending':
      return 1
    case 'sent':
      return 2
  }
}

const settled = (state: OutboxState, why: Partial<Settled> = {}): Settled => ({
  answer: null,
  leaseUntil: null,
  notBefore: null,
  problem: null,
  ...why,
  rank: rankOf(state),
  state,
})

/** The new state of a mail after its `attempts`-th try. */
export const afterTry = (outcome: Outcome, attempts: number, now: Date): Settled => {
  if (outcome.kind === 'sent') return settled('sent')
  const why = { answer: outcome.answer, problem: outcome.problem }
  if (outcome.kind === 'unknown') return settled('unknown', why)
  const pause = pauseAfter(attempts)
  if (outcome.kind === 'refused' || pause === null) return settled('failed', why)
  return settled('queued', { ...why, notBefore: new Date(now.getTime() + pause).toISOString() })
}

/** The program stopped while sending: it is unknown whether the mail left, so only a person may send it again. */
export const afterLostLease = (): Settled => settled('unknown', { problem: 'stopped' })

/** Puts a mail back in the queue, to be tried at once. */
export const queuedAgain = (): Settled => settled('queued')

/** The meaning of an error of the mail program; `handedOver` when the last byte of the mail may have been sent. */
export const outcomeOf = (error: unknown, handedOver: boolean): Outcome => {
  const { code, command, message, responseCode } = detailsOf(error)
  const said = { answer: cut(message, 300), code: responseCode, command }
  if (code === 'EAUTH' || code === 'ENOAUTH') return { ...said, kind: 'later', problem: 'login' }
  if (responseCode >= 500 && isBeforeMail(code, command))
    return { ...said, kind: 'later', problem: 'unreachable' }
  if (responseCode >= 500) return { ...said, kind: 'refused', problem: 'refused' }
  if (responseCode >= 400) return { ...said, kind: 'later', problem: 'busy' }
  if (handedOver) return { ...said, kind: 'unknown', problem: 'lost' }
  if (code === 'EENVELOPE') return { ...said, kind: 'refused', problem: 'refused' }
  return {
    ...said,
    kind: 'later',
    problem: code.startsWith('EN') || code === 'EACCES' ? 'storage' : 'unreachable',
  }
}

/** A server that is too busy, or offers no encryption, has not judged the mail. */
const isBeforeMail = (code: string, command: string): boolean =>
  code === 'ETLS' || /^(CONN|EHLO|HELO|STARTTLS)/.test(command)

type Details = {
  readonly code: string
  readonly command: string
  readonly message: string
  readonly responseCode: number
}

const detailsOf = (error: unknown): Details => {
  const found: { code?: unknown; command?: unknown; responseCode?: unknown } =
    typeof error === 'object' && error !== null ? error : {}
  return {
    code: typeof found.code === 'string' ? found.code : '',
    command: typeof found.command === 'string' ? found.command : '',
    message: error instanceof Error ? error.message : String(error),
    responseCode: typeof found.responseCode === 'number' ? found.responseCode : 0,
  }
}

/** Whether a person may have a mail sent again, and must be warned that it may have arrived. */
export const retryOf = (state: OutboxState): 'ask' | 'no' | 'yes' => {
  switch (state) {
    case 'failed':
    case 'queued':
      return 'yes'
    case 'unknown':
      return 'ask'
    case 'sending':
    case 'sent':
      return 'no'
  }
}
