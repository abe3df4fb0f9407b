/** A name as it is compared: without capitals, accents, apostrophes and articles that people leave out. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^s (?=[a-z])/, '')
    .replace(/^s(?=gravenh|hertogenb)/, '')
    .replace(/^(?:gemeente|municipality of) /, '')
    .replaceAll('ij', 'y')

/** How many letters to change, add, leave out or swap between two names; more than `most` is said as `most + 1`. */
export const lettersApart = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(isSwap ? Math.min(cost, (beforeLast[column - 2] ?? cost) + 1) : cost)
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return last[other.length] ?? most + 1
}

/** How many wrong letters a name of this length may have. */
export const lettersForgiven = (name: string): number => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2)

/** Other names of places, as they are compared: of old, short, Frisian, English and Arabic. */
export const otherNames: Readonly<Record<string, string>> = {
  'den bosch': "'s-Hertogenbosch",
  gravenhage: 'Den Haag',
  haag: 'Den Haag',
  'the hague': 'Den Haag',
  hague: 'Den Haag',
  adam: 'Amsterdam',
  rdam: 'Rotterdam',
  flushing: 'Vlissingen',
  ljouwert: 'Leeuwarden',
  snits: 'Sneek',
  drylts: 'IJlst',
  frjentsjer: 'Franeker',
  harns: 'Harlingen',
  dokkum: 'Dokkum',
  'it hearrenfean': 'Heerenveen',
  'alphen a d ryn': 'Alphen aan den Rijn',
  'capelle a d yssel': 'Capelle aan den IJssel',
  'krimpen a d yssel': 'Krimpen aan den IJssel',
  'bergen nh': 'Bergen (NH.)',
  'bergen noord holland': 'Bergen (NH.)',
  'bergen limburg': 'Bergen (L.)',
  'bergen l': 'Bergen (L.)',
  'sudwest fryslan': 'Súdwest-Fryslân',
  nuenen: 'Nuenen, Gerwen en Nederwetten',
  أمستردام: 'Amsterdam',
  امستردام: 'Amsterdam',
  روتردام: 'Rotterdam',
  لاهاي: 'Den Haag',
  اوتريخت: 'Utrecht',
  أوتريخت: 'Utrecht',
  دلفت: 'Delft',
  ايندهوفن: 'Eindhoven',
  آيندهوفن: 'Eindhoven',
  خرونينغن: 'Groningen',
  غرونينغن: 'Groningen',
  تيلبورغ: 'Tilburg',
  الميرة: 'Almere',
  ألميرة: 'Almere',
  بريدا: 'Breda',
  نايميخن: 'Nijmegen',
  ارنهم: 'Arnhem',
  أرنهم: 'Arnhem',
  ماستريخت: 'Maastricht',
  لايدن: 'Leiden',
  هارلم: 'Haarlem',
}
