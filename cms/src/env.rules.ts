export type ProductionSettings = {
  CMS_URL: string
  NODE_ENV: string
  PAYLOAD_SECRET: string
  SITE_SECRET: string
  SITE_URL: string
}

const isLocal = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

/** A public address is one that other machines can reach. */
export const isPublic = (settings: Pick<ProductionSettings, 'CMS_URL' | 'SITE_URL'>): boolean =>
  !isLocal(settings.CMS_URL) || !isLocal(settings.SITE_URL)

/** One sentence per setting that makes production with a public address unsafe; empty when all is well. */
export const weakProductionSettings = (settings: ProductionSettings): string[] => {
  if (settings.NODE_ENV !== 'production' || !isPublic(settings)) return []
  const problems: string[] = []
  if (settings.PAYLOAD_SECRET.length < 32) problems.push('PAYLOAD_SECRET must be at least 32 characters.')
  if (settings.SITE_SECRET.length < 32) problems.push('SITE_SECRET must be at least 32 characters.')
  if (settings.PAYLOAD_SECRET === settings.SITE_SECRET)
    problems.push('PAYLOAD_SECRET and SITE_SECRET must differ from each other.')
  if (!settings.CMS_URL.startsWith('https://')) problems.push('CMS_URL must start with https://.')
  if (!settings.SITE_URL.startsWith('https://')) problems.push('SITE_URL must start with https://.')
  return problems
}

/** How many of our own proxies stand in front of the program. `true` is an older spelling of 1. */
export const proxiesIn = (setting: string): number => (setting === 'true' ? 1 : Number(setting) || 0)
