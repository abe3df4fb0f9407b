import { option } from '#i18n/words.ts'

/** The twelve provinces of the Netherlands. */
export const provinces = [
  option('drenthe', 'Drenthe', 'Drenthe'),
  option('flevoland', 'Flevoland', 'Flevoland'),
  option('friesland', 'Friesland', 'Friesland'),
  option('gelderland', 'Gelderland', 'Gelderland'),
  option('groningen', 'Groningen', 'Groningen'),
  option('limburg', 'Limburg', 'Limburg'),
  option('noord-brabant', 'Noord-Brabant', 'North Brabant'),
  option('noord-holland', 'Noord-Holland', 'North Holland'),
  option('overijssel', 'Overijssel', 'Overijssel'),
  option('utrecht', 'Utrecht', 'Utrecht'),
  option('zeeland', 'Zeeland', 'Zeeland'),
  option('zuid-holland', 'Zuid-Holland', 'South Holland'),
]

const inArabic: Readonly<Record<string, string>> = {
  drenthe: 'درينته',
  flevoland: 'فليفولاند',
  friesland: 'فريزلاند',
  gelderland: 'خيلدرلاند',
  groningen: 'خرونينغن',
  limburg: 'ليمبورخ',
  'noord-brabant': 'برابانت الشمالية',
  'noord-holland': 'هولندا الشمالية',
  overijssel: 'أوفرآيسل',
  utrecht: 'أوترخت',
  zeeland: 'زيلاند',
  'zuid-holland': 'هولندا الجنوبية',
}

/** The name of a province in a language, as on the site. */
export const provinceIn = (province: string, language: 'ar' | 'en' | 'nl'): string => {
  const label = provinces.find(({ value }) => value === province)?.label
  return { ...label, ar: inArabic[province] }[language] ?? province
}

/** Languages that are often spoken at festivals, by their ISO 639-1 codes. */
export const spokenLanguages = [
  option('nl', 'Nederlands', 'Dutch'),
  option('en', 'Engels', 'English'),
  option('ar', 'Arabisch', 'Arabic'),
  option('ti', 'Tigrinya', 'Tigrinya'),
  option('fa', 'Perzisch (Farsi, Dari)', 'Persian (Farsi, Dari)'),
  option('uk', 'Oekraïens', 'Ukrainian'),
  option('tr', 'Turks', 'Turkish'),
  option('fr', 'Frans', 'French'),
  option('so', 'Somalisch', 'Somali'),
  option('ku', 'Koerdisch', 'Kurdish'),
  option('es', 'Spaans', 'Spanish'),
  option('pl', 'Pools', 'Polish'),
]
