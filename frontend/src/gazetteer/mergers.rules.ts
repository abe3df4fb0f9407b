/** Municipalities that became others on one day. */
export type Merger = {
  /** The day on which it took effect. */
  readonly on: string
  /** The names that ended. */
  readonly were: readonly string[]
  /** Where they are now; more than one when their villages went different ways. */
  readonly now: readonly [string, ...string[]]
  /** That the municipality of now did not exist before. */
  readonly isNew?: true
}

/**
 * All mergers since 2015, oldest first. `netherlands.json` has the municipalities of 1 January 2026: a later merger is a
 * line here, and its villages move by themselves. Add it in the release of its day.
 *
 * Source: the municipalities of each 1 January by Statistics Netherlands (CBS), as the news told them; complete until
 * 30 November 2026. The test compares the numbers of municipalities with those of CBS.
 */
export const mergers: readonly Merger[] = [
  { on: '2015-01-01', were: ['Bernisse', 'Spijkenisse'], now: ['Nissewaard'], isNew: true },
  {
    on: '2015-01-01',
    were: ['Bergambacht', 'Nederlek', 'Ouderkerk', 'Schoonhoven', 'Vlist'],
    now: ['Krimpenerwaard'],
    isNew: true,
  },
  { on: '2015-01-01', were: ['Graft-De Rijp', 'Schermer'], now: ['Alkmaar'] },
  { on: '2015-01-01', were: ['Millingen aan de Rijn', 'Ubbergen'], now: ['Groesbeek'] },
  { on: '2015-01-01', were: ['Maasdonk'], now: ["'s-Hertogenbosch", 'Oss'] },
  { on: '2015-07-01', were: ['De Friese Meren'], now: ['De Fryske Marren'], isNew: true },
  { on: '2016-01-01', were: ['Groesbeek'], now: ['Berg en Dal'], isNew: true },
  { on: '2016-01-01', were: ['Bussum', 'Muiden', 'Naarden'], now: ['Gooise Meren'], isNew: true },
  { on: '2016-01-01', were: ['Zeevang'], now: ['Edam-Volendam'] },
  { on: '2017-01-01', were: ['Schijndel', 'Sint-Oedenrode', 'Veghel'], now: ['Meierijstad'], isNew: true },
  { on: '2018-01-01', were: ['Rijnwaarden'], now: ['Zevenaar'] },
  {
    on: '2018-01-01',
    were: ['Hoogezand-Sappemeer', 'Menterwolde', 'Slochteren'],
    now: ['Midden-Groningen'],
    isNew: true,
  },
  { on: '2018-01-01', were: ['Bellingwedde', 'Vlagtwedde'], now: ['Westerwolde'], isNew: true },
  { on: '2018-01-01', were: ['Franekeradeel', 'Het Bildt', 'Menameradiel'], now: ['Waadhoeke'], isNew: true },
  { on: '2018-01-01', were: ['Leeuwarderadeel'], now: ['Leeuwarden'] },
  { on: '2018-01-01', were: ['Littenseradiel'], now: ['Leeuwarden', 'Súdwest-Fryslân', 'Waadhoeke'] },
  { on: '2019-01-01', were: ['Haren', 'Ten Boer'], now: ['Groningen'] },
  { on: '2019-01-01', were: ['Bedum', 'De Marne', 'Eemsmond'], now: ['Het Hogeland'], isNew: true },
  { on: '2019-01-01', were: ['Winsum'], now: ['Het Hogeland', 'Westerkwartier'] },
  {
    on: '2019-01-01',
    were: ['Grootegast', 'Leek', 'Marum', 'Zuidhorn'],
    now: ['Westerkwartier'],
    isNew: true,
  },
  {
    on: '2019-01-01',
    were: ['Dongeradeel', 'Ferwerderadiel', 'Kollumerland en Nieuwkruisland'],
    now: ['Noardeast-Fryslân'],
    isNew: true,
  },
  { on: '2019-01-01', were: ['Geldermalsen', 'Lingewaal', 'Neerijnen'], now: ['West Betuwe'], isNew: true },
  { on: '2019-01-01', were: ['Aalburg', 'Werkendam', 'Woudrichem'], now: ['Altena'], isNew: true },
  { on: '2019-01-01', were: ['Nuth', 'Onderbanken', 'Schinnen'], now: ['Beekdaelen'], isNew: true },
  {
    on: '2019-01-01',
    were: ['Binnenmaas', 'Cromstrijen', 'Korendijk', 'Oud-Beijerland', 'Strijen'],
    now: ['Hoeksche Waard'],
    isNew: true,
  },
  { on: '2019-01-01', were: ['Giessenlanden', 'Molenwaard'], now: ['Molenlanden'], isNew: true },
  { on: '2019-01-01', were: ['Leerdam', 'Vianen', 'Zederik'], now: ['Vijfheerenlanden'], isNew: true },
  { on: '2019-01-01', were: ['Haarlemmerliede en Spaarnwoude'], now: ['Haarlemmermeer'] },
  { on: '2019-01-01', were: ['Noordwijkerhout'], now: ['Noordwijk'] },
  { on: '2021-01-01', were: ['Appingedam', 'Delfzijl', 'Loppersum'], now: ['Eemsdelta'], isNew: true },
  { on: '2021-01-01', were: ['Haaren'], now: ['Oisterwijk', 'Boxtel', 'Tilburg', 'Vught'] },
  { on: '2022-01-01', were: ['Beemster'], now: ['Purmerend'] },
  { on: '2022-01-01', were: ['Heerhugowaard', 'Langedijk'], now: ['Dijk en Waard'], isNew: true },
  { on: '2022-01-01', were: ['Landerd', 'Uden'], now: ['Maashorst'], isNew: true },
  {
    on: '2022-01-01',
    were: ['Boxmeer', 'Cuijk', 'Grave', 'Mill en Sint Hubert', 'Sint Anthonis'],
    now: ['Land van Cuijk'],
    isNew: true,
  },
  { on: '2022-03-24', were: ['Weesp'], now: ['Amsterdam'] },
  {
    on: '2023-01-01',
    were: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
    now: ['Voorne aan Zee'],
    isNew: true,
  },
]
