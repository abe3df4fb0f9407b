import type { Province } from '../content/types.ts'

/** A town for festivals, with the digits of its postcode and the point of its centre. */
export type Town = {
  municipality: string
  province: Province
  postcode: number
  latitude: number
  longitude: number
}

const inProvince = (
  province: Province,
  ...towns: readonly (readonly [
    municipality: string,
    postcode: number,
    latitude: number,
    longitude: number,
  ])[]
): Town[] =>
  towns.map(([municipality, postcode, latitude, longitude]) => ({
    municipality,
    province,
    postcode,
    latitude,
    longitude,
  }))

/** Real towns in all twelve provinces. */
export const towns: readonly Town[] = [
  ...inProvince(
    'drenthe',
    ['Assen', 9401, 52.9925, 6.5649],
    ['Emmen', 7811, 52.7858, 6.8976],
    ['Hoogeveen', 7901, 52.7225, 6.4764],
    ['Meppel', 7941, 52.6958, 6.1944],
    ['Coevorden', 7741, 52.6608, 6.7403],
  ),
  ...inProvince(
    'flevoland',
    ['Almere', 1315, 52.3708, 5.2226],
    ['Lelystad', 8224, 52.5185, 5.4714],
    ['Dronten', 8251, 52.5254, 5.7181],
    ['Zeewolde', 3891, 52.3308, 5.5417],
    ['Urk', 8321, 52.6625, 5.6014],
  ),
  ...inProvince(
    'friesland',
    ['Leeuwarden', 8911, 53.2012, 5.7999],
    ['Smallingerland', 9203, 53.1125, 6.0989],
    ['Heerenveen', 8441, 52.9608, 5.9242],
    ['Harlingen', 8861, 53.1742, 5.4217],
    ['Opsterland', 9244, 53.0683, 6.2167],
  ),
  ...inProvince(
    'gelderland',
    ['Arnhem', 6811, 51.9851, 5.8987],
    ['Nijmegen', 6511, 51.8426, 5.8528],
    ['Apeldoorn', 7311, 52.2112, 5.9699],
    ['Ede', 6711, 52.0402, 5.6649],
    ['Zutphen', 7201, 52.1385, 6.2014],
    ['Tiel', 4001, 51.8867, 5.4293],
  ),
  ...inProvince(
    'groningen',
    ['Groningen', 9711, 53.2194, 6.5665],
    ['Veendam', 9641, 53.1067, 6.8789],
    ['Stadskanaal', 9501, 52.9895, 6.9504],
    ['Oldambt', 9671, 53.1442, 7.0344],
    ['Het Hogeland', 9951, 53.3278, 6.5183],
  ),
  ...inProvince(
    'limburg',
    ['Maastricht', 6211, 50.8514, 5.691],
    ['Venlo', 5911, 51.3704, 6.1724],
    ['Heerlen', 6411, 50.8882, 5.9795],
    ['Roermond', 6041, 51.1942, 5.987],
    ['Weert', 6001, 51.2517, 5.7069],
  ),
  ...inProvince(
    'noord-brabant',
    ['Eindhoven', 5611, 51.4416, 5.4697],
    ['Tilburg', 5038, 51.5555, 5.0913],
    ['Breda', 4811, 51.5719, 4.7683],
    ['Helmond', 5701, 51.4793, 5.657],
    ['Oss', 5341, 51.7612, 5.5183],
    ['Roosendaal', 4701, 51.5311, 4.4653],
  ),
  ...inProvince(
    'noord-holland',
    ['Amsterdam', 1012, 52.3728, 4.8936],
    ['Haarlem', 2011, 52.3874, 4.6462],
    ['Alkmaar', 1811, 52.6324, 4.7534],
    ['Zaanstad', 1506, 52.4389, 4.8264],
    ['Hilversum', 1211, 52.2292, 5.1669],
    ['Hoorn', 1621, 52.6424, 5.0602],
  ),
  ...inProvince(
    'overijssel',
    ['Zwolle', 8011, 52.5168, 6.083],
    ['Enschede', 7511, 52.2215, 6.8937],
    ['Deventer', 7411, 52.2661, 6.1552],
    ['Almelo', 7607, 52.3567, 6.6625],
    ['Kampen', 8261, 52.555, 5.9111],
  ),
  ...inProvince(
    'utrecht',
    ['Utrecht', 3511, 52.0907, 5.1214],
    ['Amersfoort', 3811, 52.1561, 5.3878],
    ['Zeist', 3701, 52.09, 5.2333],
    ['Veenendaal', 3901, 52.0286, 5.5589],
    ['Nieuwegein', 3431, 52.0292, 5.0806],
    ['Woerden', 3441, 52.085, 4.8833],
  ),
  ...inProvince(
    'zeeland',
    ['Middelburg', 4331, 51.4988, 3.61],
    ['Vlissingen', 4381, 51.4536, 3.5714],
    ['Goes', 4461, 51.5044, 3.8889],
    ['Terneuzen', 4531, 51.3358, 3.8278],
    ['Hulst', 4561, 51.2803, 4.0528],
  ),
  ...inProvince(
    'zuid-holland',
    ['Rotterdam', 3011, 51.9225, 4.4792],
    ['Delft', 2611, 52.0116, 4.3571],
    ['Leiden', 2311, 52.1601, 4.497],
    ['Dordrecht', 3311, 51.8133, 4.6901],
    ['Gouda', 2801, 52.0115, 4.7104],
    ['Zoetermeer', 2711, 52.0607, 4.494],
    ['Schiedam', 3111, 51.9193, 4.3886],
  ),
]

/** The town of the record with this number: all towns in turn, then again from the first. */
export const townOf = (number: number): Town => {
  const town = towns[number % towns.length]
  if (town === undefined) throw new Error('The list of towns is empty.')
  return town
}
