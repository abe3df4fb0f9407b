/** How many days a record stays in the trash before it is deleted for good. */
export const trashDays = 30

const name = 'prullenbak'
const pattern = new RegExp(`^${name}-[0-9a-f]{8}-(.+)$`)

/** The number of characters that the trash adds to an address. */
export const trashMarkLength = `${name}-00000000-`.length

/** The address of a record in the trash, so that another record can have the old one. */
export const slugInTrash = (slug: string, random: string): string => `${name}-${random.slice(0, 8)}-${slug}`

/** The address that a record had before it went to the trash. */
export const slugBeforeTrash = (slug: string): string => pattern.exec(slug)?.[1] ?? slug

/** Records that went to the trash before this moment have been there long enough. */
export const emptiedBefore = (now: Date): string =>
  new Date(now.getTime() - trashDays * 86_400_000).toISOString()
