import type { PayloadRequest, Where } from 'payload'

import { env } from '#env.ts'
import { words, type Words } from '#i18n/words.ts'
import type { User } from '#payload-types.ts'
import { asSystem } from '#platform/local-api.ts'

import { isGuessable } from './guessable.rules.ts'
import { isLongEnough, shortestPassword } from './password.rules.ts'

const tooShort = words(
  `Kies een wachtwoord van minstens ${shortestPassword} tekens. Een paar woorden achter elkaar is goed.`,
  `Choose a password of at least ${shortestPassword} characters. A few words in a row are fine.`,
)
const guessable = words(
  'Dit wachtwoord is makkelijk te raden: het staat op lijsten van gelekte wachtwoorden, of lijkt op je naam, je e-mailadres, je organisatie of de naam van het programma. Kies een paar woorden die niets met elkaar te maken hebben.',
  'This password is easy to guess: it is on lists of leaked passwords, or resembles your name, your email address, your organisation or the name of the programme. Choose a few words that have nothing to do with each other.',
)

/** Facts that others know of the person who chooses a password. */
export type Known = {
  readonly email?: string | null | undefined
  readonly name?: string | null | undefined
  readonly organisations?: readonly string[]
}

/** Why this value may not become a password of this person; null when it may. */
export const passwordProblem = async (
  req: PayloadRequest,
  password: unknown,
  { email, name, organisations = [] }: Known,
): Promise<Words | null> => {
  if (!isLongEnough(password)) return tooShort
  const site = await asSystem(req, 'everybody knows the name of the programme').findGlobal({
    slug: 'site',
    depth: 0,
  })
  // The sender's name replaces that of a programme without a name.
  const theirs = await namesOf(req, organisations)
  const known = [site.name, env().MAIL_FROM, name, email, ...theirs].filter(
    (text) => typeof text === 'string',
  )
  return isGuessable(password, known) ? guessable : null
}

/** The names of the organisations on the site, and in the drafts that their people see. */
const namesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const system = asSystem(req, 'the name of a person’s organisation is public')
  const options = {
    collection: 'organisations',
    depth: 0,
    pagination: false,
    select: { name: true },
    where: { id: { in: ids } },
  } as const
  const live = await system.find(options)
  const drafts = await system.find({ ...options, draft: true })
  return [...live.docs, ...drafts.docs].map(({ name }) => name)
}

/** The account that a change is about, or null. */
export const knownOf = async (req: PayloadRequest, where: Where): Promise<User | null> => {
  const { docs } = await asSystem(
    req,
    'the person who sets a password may not be able to see the account',
  ).find({
    collection: 'users',
    depth: 0,
    limit: 1,
    where,
  })
  return docs[0] ?? null
}
