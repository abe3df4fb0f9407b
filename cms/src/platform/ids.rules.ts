/** The two forms of an id: MongoDB's own form, and the uuid of SQLite. */
const idForm = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Whether a text has the form of an id, in any spelling. */
export const isId = (text: string): boolean => idForm.test(text)

/**
 * An id in the database's own spelling; MongoDB takes an id in capitals for the same one, so rules must not see two
 * spellings.
 */
export const plainId = (text: string): string => (isId(text) ? text.toLowerCase() : text)

/** The path of an address with its ids in the database's own spelling, percent-codes decoded. */
export const plainPath = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment) => {
      const id = plainId(decodeURIComponent(segment))
      return isId(id) ? id : segment
    })
    .join('/')

/** The same for each text in a query, lists of ids included. */
export const plainQuery = (value: unknown): unknown =>
  mapTexts(value, (text) => text.split(',').map(plainId).join(','))

const secrets = /password|token/i

/** The same for the body of a request to our own endpoints; a secret is never changed. */
export const plainBody = (value: unknown): unknown =>
  mapTexts(value, (text, key) => (secrets.test(key) ? text : plainId(text)))

/** A document with these ids in the database's own spelling; no other text of it is changed. */
export const withPlainIds = (value: unknown, ids: ReadonlySet<string>): unknown =>
  mapTexts(value, (text) => (ids.has(text) ? plainId(text) : text))

const mapTexts = (value: unknown, change: (text: string, key: string) => string, key = ''): unknown => {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)]))
}
