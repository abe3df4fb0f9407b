const objectId = /^[0-9a-f]{24}$/i
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Whether a text can be an id in this database, by Payload's name for it; MongoDB refuses to search for any other text.
 */
export const hasIdForm = (database: string, text: string): boolean =>
  (database === 'mongoose' ? objectId : uuid).test(text)
