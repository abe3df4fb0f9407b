/** What an update asks of the trash. */
export type TrashRequest = 'none' | 'takeOut' | 'throwAway'

interface Asked {
  readonly data?: unknown
  readonly trash?: unknown
}

/** Whether this data throws something away; Payload asks the `delete` rule with such data, apart from deleting for good. */
export const throwsAway = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)

/** What an update asks of the trash. A form sends the empty field along with every save, so that alone asks nothing. */
export const trashRequestOf = ({ data, trash }: Asked): TrashRequest => {
  if (throwsAway(data)) return 'throwAway'
  const isEmptied =
    typeof data === 'object' && data !== null && 'deletedAt' in data && data.deletedAt === null
  return isEmptied && trash === true ? 'takeOut' : 'none'
}
