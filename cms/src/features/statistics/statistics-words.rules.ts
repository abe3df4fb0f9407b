import { words, type Words } from '#i18n/words.ts'

import type { countNames } from './statistics.rules.ts'

/** The texts of the page of statistics. */
export const statisticsWords = {
  byLanguage: words('Per taal', 'By language'),
  byProvince: words('Per provincie', 'By province'),
  count: words('Aantal', 'Number'),
  followers: words(
    'Gevolgde plaatsen, provincies en organisaties',
    'Followed places, provinces and organisations',
  ),
  intro: words(
    'Alleen optellingen. We volgen niemand: of iemand een mail opent of waar iemand op klikt, weet het programma niet.',
    'Sums only. We follow nobody: the program does not know whether somebody opens a mail or what they click on.',
  ),
  language: words('Taal', 'Language'),
  letters: words('Nieuwsbrieven', 'Newsletters'),
  month: words('Maand', 'Month'),
  newsletter: words('Nieuwsbrief', 'Newsletter'),
  noLetters: words(
    'Hiervandaan is nog geen nieuwsbrief verstuurd. Na de eerste zie je hier wat er met de mails gebeurde.',
    'No newsletter has been sent from here yet. After the first you see here what became of the mails.',
  ),
  nobody: words(
    'Er zijn nu geen abonnees. Het aanmeldformulier staat onder elke pagina van de site.',
    'There are no subscribers now. The form to sign up is at the foot of every page of the site.',
  ),
  noProvinces: words('Nog niemand koos een provincie.', 'Nobody has chosen a province yet.'),
  notCounted: words('Van eerdere maanden is niets geteld.', 'Nothing was counted in earlier months.'),
  overTime: words(
    'Bevestigde abonnees aan het eind van elke maand',
    'Confirmed subscribers at the end of each month',
  ),
  province: words('Provincie', 'Province'),
  provinceHelp: words(
    'Wie meer provincies koos, telt bij elk mee. Wie er geen koos, telt hier niet mee.',
    'Whoever chose several provinces counts for each. Whoever chose none does not count here.',
  ),
  sent: words('Verstuurd', 'Sent'),
  subscribers: words('Abonnees', 'Subscribers'),
  title: words('Cijfers', 'Statistics'),
  whatIsWhat: words('Wat betekenen de kolommen?', 'What do the columns mean?'),
}

/** The groups without readers, in one line. */
export const emptyWords = (names: string): Words =>
  words(`Zonder abonnees: ${names}.`, `Without subscribers: ${names}.`)

/** Newsletters in the archive that were not sent from here: their results are unknown. */
export const elsewhereWords = (names: string): Words =>
  words(
    `Wel in het archief, maar niet hiervandaan verstuurd, dus zonder cijfers: ${names}.`,
    `In the archive, but not sent from here, so without statistics: ${names}.`,
  )

type CountName = (typeof countNames)[number]

/** The possible results of a delivery, with their explanation. */
export const countWords: Readonly<
  Record<CountName, readonly [label: typeof statisticsWords.sent, help: typeof statisticsWords.sent]>
> = {
  accepted: [
    words('Aangenomen', 'Accepted'),
    words('De mailserver van de lezer nam de mail aan.', 'The reader’s mail server took the mail.'),
  ],
  bounced: [
    words('Teruggekomen', 'Bounced'),
    words('Eerst aangenomen, later toch teruggestuurd.', 'Taken at first, and sent back later.'),
  ],
  failed: [
    words('Geweigerd', 'Refused'),
    words('De mailserver wilde de mail niet.', 'The mail server did not want the mail.'),
  ],
  skipped: [
    words('Overgeslagen', 'Skipped'),
    words('De lezer had zich net afgemeld.', 'The reader had just left.'),
  ],
  unknown: [
    words('Onzeker', 'Uncertain'),
    words(
      'De verbinding viel weg; niemand weet of de mail aankwam.',
      'The connection broke; nobody knows whether the mail arrived.',
    ),
  ],
  waiting: [words('Wacht nog', 'Waiting'), words('Moet nog worden verstuurd.', 'Still to be sent.')],
}
