/** The format of dates and numbers in a language of the admin: Dutch as in the Netherlands, English as in Britain. */
export const tagOf = (language: string): 'en-GB' | 'nl-NL' => (language === 'en' ? 'en-GB' : 'nl-NL')

/** Writes moments in a language of the admin, in the time of the Netherlands. */
export const datesIn = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tagOf(language), { timeZone: 'Europe/Amsterdam', ...options })
