import { troubleOf, type Trouble } from '#platform/database/trouble.rules.ts'

import { problem, type Problem } from './problem.ts'

const missing = problem(
  400,
  'Je verwijst naar iets wat niet (meer) bestaat.',
  'You refer to something that does not exist (any more).',
)
const taken = problem(
  409,
  'Deze waarde bestaat al. Kies een andere.',
  'This value already exists. Choose another one.',
)
const malformed = problem(
  400,
  'Een van de waarden heeft niet de goede vorm.',
  'One of the values does not have the right form.',
)
const busy = problem(
  503,
  'Het is nu te druk. Probeer het over een paar seconden opnieuw.',
  'It is too busy right now. Try again in a few seconds.',
  { 'retry-after': '2' },
)
const away = problem(
  503,
  'De database is nu niet bereikbaar. Probeer het over een minuut opnieuw.',
  'The database can’t be reached right now. Try again in a minute.',
  { 'retry-after': '60' },
)
const doubtful = problem(
  503,
  'We weten niet zeker of dit is bewaard. Open het opnieuw en kijk eerst voordat je het nog eens doet.',
  'We are not sure whether this was saved. Open it again and look before you do it once more.',
  { 'retry-after': '60' },
)
/** Writes by people are refused while the disk is full. */
export const full = problem(
  507,
  'De opslag is vol. Waarschuw de beheerder.',
  'The storage is full. Warn the administrator.',
)

// Mongoose's ValidationError is among them; Payload's own error has a status and never gets here.
const malformedNames = new Set([
  'BSONError',
  'BSONTypeError',
  'CastError',
  'RangeError',
  'SyntaxError',
  'URIError',
  'ValidationError',
])

const problems: Readonly<Record<Trouble['kind'], Problem>> = { away, busy, doubtful }

/** What a failure of the database means for the sender of the request. */
export const problemOf = ({ kind }: Trouble): Problem => problems[kind]

/**
 * What an error of the database or of JavaScript means for the sender of the request; null when it is our own fault.
 */
export const meaningOf = (error: unknown): Problem | null => {
  const trouble = troubleOf(error)
  if (trouble !== null) return problemOf(trouble)
  for (const one of withCauses(error)) {
    const text = `${one.code} ${one.message}`
    if (/SQLITE_CONSTRAINT_FOREIGNKEY|FOREIGN KEY constraint failed/.test(text)) return missing
    if (/SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)|UNIQUE constraint failed|E11000/.test(text)) return taken
    if (/SQLITE_(?:CONSTRAINT|MISMATCH|RANGE|TOOBIG)|datatype mismatch/.test(text)) return malformed
    if (/SQLITE_(?:BUSY|LOCKED)/.test(text)) return busy
    if (/SQLITE_FULL|ENOSPC/.test(text)) return full
    if (/SQLITE_(?:IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT)/.test(text)) return away
    if (malformedNames.has(one.name)) return malformed
  }
  return null
}

type Named = Readonly<Record<'code' | 'message' | 'name', string>>

const withCauses = (error: unknown): readonly Named[] => {
  const chain: Named[] = []
  let one = error
  while (typeof one === 'object' && one !== null && chain.length < 6) {
    const { cause, code, message, name } = one as Record<string, unknown>
    chain.push({ code: wordOf(code), message: wordOf(message), name: wordOf(name) })
    one = cause
  }
  return chain
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
