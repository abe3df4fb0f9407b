/** Fields that the program or staff fill in: they are no part of a difference, and no note can be about them. */
export const unshownFields: ReadonlySet<string> = new Set([
  '_status',
  'basedOn',
  'createdAt',
  'deletedAt',
  'demo',
  'endsAt',
  'lastChange',
  'owner',
  'report',
  'sequence',
  'startsAt',
  'updatedAt',
])
