export const missingReplicaSet =
  'DATABASE_URL names no replica set. Add ?replicaSet=NAME: without it MongoDB quietly runs without transactions.'

/** Whether a MongoDB address may be used. An SRV address may: it learns the name of its set from DNS. */
export const mayConnect = ({ url, production }: { url: string; production: boolean }): boolean =>
  !production || url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]/i.test(url)

/** One line for whoever started the program; never the password that may be in the address. */
export const unreachable = ({ url, reason }: { url: string; reason: string }): string =>
  `MongoDB at ${hostsOf(url)} can't be reached (${reason}). Start it, or correct DATABASE_URL.`

const hostsOf = (url: string) =>
  /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]*)/.exec(url)?.[1] || 'the address given'

/** What MongoDB answers when a value that must be unique is there already. */
export const duplicateKey = 11_000

/**
 * What was acknowledged outlives its server: it is in the journal of most members. A server whose members are away says
 * so within this time, instead of never.
 */
export const durable = { journal: true, w: 'majority', wtimeoutMS: 10_000 } as const
