/** A newsletter in the archive of the fake CMS. */
export const startingNewsletter = {
  id: 'n1',
  slug: 'tafels-buiten',
  subject: { nl: 'De tafels staan buiten', en: 'The tables are out' },
  preheader: { nl: 'Zes festivals om naartoe te gaan.' },
  sentAt: '2026-04-20T08:00:00.000Z',
  inArchive: true,
  blocks: [],
  updatedAt: '2026-05-01T10:00:00.000Z',
}
