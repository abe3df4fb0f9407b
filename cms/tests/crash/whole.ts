/** A festival as it comes from the API in all languages. */
export type Stored = Readonly<Record<string, any>> // eslint-disable-line @typescript-eslint/no-explicit-any -- A test may read any stored value.

/** All parts of one save contain the same word, so that a missing part is noticed. */
export const festivalSaying = (word: string, more: Readonly<Record<string, unknown>>): object => ({
  eventStatus: 'scheduled',
  kind: 'festival',
  practical: { admission: 'free', languages: ['nl', 'ar'] },
  programme: ['12:00', '13:00', '14:00'].map((time) => ({ time, title: word, who: word })),
  summary: word,
  timeSlots: ['2055-06-12', '2055-06-13'].map((day) => ({ day, endTime: '17:00', startTime: '12:00' })),
  title: word,
  venue: { directions: word, municipality: 'Delft', name: word, province: 'zuid-holland', street: word },
  ...more,
})

/** The same in a second language. */
export const translationSaying = (word: string): object => ({
  summary: word,
  title: word,
  venue: { directions: word },
})

/** The word of a festival in both languages; throws when its parts have different words, or when one is missing. */
export const wordsOf = (stored: Stored): string => {
  const dutch = [
    stored.title?.nl,
    stored.summary?.nl,
    stored.venue?.name,
    stored.venue?.street,
    stored.venue?.directions?.nl,
    ...of(stored.programme, 3).flatMap((item) => [item.who, item.title?.nl]),
  ]
  of(stored.timeSlots, 2)
  of(stored.pictures, 2)
  of(stored.partners, 1)
  of(stored.practical?.languages, 2)
  const english = [stored.title?.en, stored.summary?.en, stored.venue?.directions?.en]
  return `${same(dutch)}|${same(english)}`
}

const of = (list: unknown, length: number): readonly Stored[] => {
  if (!Array.isArray(list) || list.length !== length)
    throw new Error(`${length} rows were written, and these are left: ${JSON.stringify(list)}`)
  return list
}

const same = (said: readonly unknown[]): string => {
  const all = new Set(said.map((one) => (typeof one === 'string' ? one : '')))
  if (all.size !== 1) throw new Error(`Half of a save is there: ${JSON.stringify(said)}`)
  return [...all].join('')
}
