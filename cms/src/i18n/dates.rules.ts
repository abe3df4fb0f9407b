/** How dates and numbers are written in a language of the admin: as in the Netherlands, or as in Britain. */
export const tagOf = (language: string): 'en-GB' | 'nl-NL' => (language === 'en' ? 'en-GB' : 'nl-NL')

/** Writes moments in a language of the admin, as clocks in the Netherlands show them. */
export const datesIn = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tagOf(language), { timeZone: 'Europe/Amsterdam', ...options })
