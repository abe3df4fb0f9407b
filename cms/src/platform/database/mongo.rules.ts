export const missingReplicaSet =
  'DATABASE_URL names no replica set. Add ?replicaSet=NAME: without it MongoDB quietly runs without transactions.'

/** Whether a MongoDB address may be used. An SRV address may: it learns the name of its set from DNS. */
export const mayConnect = ({ url, production }: { url: string; production: boolean }): boolean =>
  !production || url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]/i.test(url)

/** One line for the person who starts the program; never contains the password that may be in the address. */
export const unreachable = ({ url, reason }: { url: string; reason: string }): string =>
  `MongoDB at ${hostsOf(url)} can't be reached (${reason}). Start it, or correct DATABASE_URL.`

const hostsOf = (url: string) =>
  /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]*)/.exec(url)?.[1] || 'the address given'

/** MongoDB's code for a value that must be unique and exists already. */
export const duplicateKey = 11_000

/**
 * An acknowledged write survives the loss of a server: it is in the journal of most members. When the other members are
 * away, a server reports so within this time; without a limit it would wait forever.
 */
export const durable = { journal: true, w: 'majority', wtimeoutMS: 10_000 } as const
