/** Domains of one provider, whose servers judge a sender together. */
const families: Readonly<Record<string, string>> = {
  'gmail.com': 'gmail.com googlemail.com',
  'gmx.net': 'gmx.com gmx.de gmx.net web.de',
  'icloud.com': 'icloud.com mac.com me.com',
  'kpnmail.nl': 'hetnet.nl kpnmail.nl kpnplanet.nl planet.nl telfort.nl xs4all.nl',
  'outlook.com': 'hotmail.be hotmail.com hotmail.nl live.be live.com live.nl msn.com outlook.com',
  'yahoo.com': 'aol.com rocketmail.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com',
  'ziggo.nl':
    'casema.nl chello.nl hahah.nl home.nl multiweb.nl quicknet.nl upcmail.nl zeelandnet.nl ziggo.nl ziggomail.nl',
}

const familyOf = new Map(
  Object.entries(families).flatMap(([name, domains]) => domains.split(' ').map((domain) => [domain, name])),
)

/** The provider of an address, by the domain that people know it by: `outlook.com` for `lezer@hotmail.nl`. */
export const providerOf = (email: string): string => {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return familyOf.get(domain) ?? domain
}

/** So many refusals that say nothing of a reader mean that a provider refuses the newsletter. */
export const mostRefusals = 5

/** The providers of a stored list. */
export const providersIn = (stored: string | null): readonly string[] =>
  (stored ?? '').split(' ').filter((one) => one !== '')

/** The list as it is stored. */
export const withProvider = (stored: string | null, provider: string): string =>
  [...new Set([...providersIn(stored), provider])].toSorted().join(' ')

/** Counts refusals in a row of each provider; a mail that it took begins again. */
export const refusalsInARow = () => {
  const counts = new Map<string, number>()
  return {
    /** Whether this refusal is one too many. */
    isTooMany: (provider: string, isRefused: boolean): boolean => {
      const count = isRefused ? (counts.get(provider) ?? 0) + 1 : 0
      counts.set(provider, count)
      return count >= mostRefusals
    },
  }
}
