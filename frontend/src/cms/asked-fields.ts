/** The collections whose records have a page of their own. */
export type RecordCollection = 'festivals' | 'newsletters' | 'organisations' | 'pages' | 'stories'

/** The field whose languages say which languages a record is in. */
export const translatedField: Readonly<Record<RecordCollection, string>> = {
  festivals: 'title',
  newsletters: 'subject',
  organisations: 'summary',
  pages: 'title',
  stories: 'title',
}

/** What an entry of a calendar is made of; a calendar has hundreds. */
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
