/** What an update asks of the trash: to throw away, to take out, or nothing. */
export type TrashRequest = 'none' | 'takeOut' | 'throwAway'

type Asked = {
  readonly data?: unknown
  readonly trash?: unknown
}

/**
 * Whether this data throws a document away; Payload asks the `delete` rule with such data, except when it deletes for
 * good.
 */
export const throwsAway = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)

/**
 * Reads what an update asks of the trash. A form sends the empty field with every save, so an empty field asks nothing.
 */
export const trashRequestOf = ({ data, trash }: Asked): TrashRequest => {
  if (throwsAway(data)) return 'throwAway'
  const isEmptied =
    typeof data === 'object' && data !== null && 'deletedAt' in data && data.deletedAt === null
  return isEmptied && trash === true ? 'takeOut' : 'none'
}
