/** The collections whose records have a page of their own. */
export type RecordCollection = 'festivals' | 'newsletters' | 'organisations' | 'pages' | 'stories'

/** The field whose translations decide in which languages a record exists. */
export const translatedField: Readonly<Record<RecordCollection, string>> = {
  festivals: 'title',
  newsletters: 'subject',
  organisations: 'summary',
  pages: 'title',
  stories: 'title',
}

/** The fields that a calendar entry needs; only these are asked, because a calendar has hundreds of entries. */
export const entryFields = Object.fromEntries(
  [
    'slug',
    'kind',
    'title',
    'summary',
    'eventStatus',
    'eventStatusReason',
    'timeSlots',
    'timeZone',
    'venue',
    'pictures',
    'practical',
    'sequence',
    'updatedAt',
  ].map((field) => [`[${field}]`, 'true']),
)
