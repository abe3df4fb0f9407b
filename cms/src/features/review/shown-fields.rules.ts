/** What the program fills in, and what isn't the organiser's: no part of a difference, and no note can be about it. */
export const unshownFields: ReadonlySet<string> = new Set([
  '_status',
  'createdAt',
  'demo',
  'endsAt',
  'lastChange',
  'owner',
  'report',
  'sequence',
  'startsAt',
  'updatedAt',
])
