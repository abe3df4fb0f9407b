import { words, type Words } from '#i18n/words.ts'
import { mailServerWords } from '#platform/outbox/mail-server-words.rules.ts'

import type { DeliveryState } from './delivery.rules.ts'
import type { MailingState, MailingStep, PauseReason } from './mailing.rules.ts'
import type { Bounce } from './refusal.rules.ts'

/** The state of a mailing, as a sentence for staff. */
export const stateWords = (state: MailingState): Words => {
  switch (state) {
    case 'scheduled':
      return words('Deze nieuwsbrief is gepland.', 'This newsletter is scheduled.')
    case 'freezing':
      return words('De lezers worden verzameld.', 'The readers are being collected.')
    case 'sending':
      return words('De nieuwsbrief wordt verstuurd.', 'The newsletter is being sent.')
    case 'paused':
      return words('De verzending staat op pauze.', 'The mailing is paused.')
    case 'stopped':
      return words('De verzending is gestopt.', 'The mailing has been stopped.')
    case 'sent':
      return words('De nieuwsbrief is verstuurd.', 'The newsletter has been sent.')
  }
}

/** Why it waits, and what staff can do about it. */
export const pauseWords = (because: PauseReason): Words => {
  switch (because) {
    case 'person':
      return words('Iemand van de redactie heeft gepauzeerd.', 'Somebody of the staff has paused it.')
    case 'trouble':
      return advised(
        mailServerWords.silent,
        words(
          'Vraag je beheerder of hij het doet, en ga dan verder.',
          'Ask your administrator whether it works, then go on.',
        ),
      )
    case 'login':
      return advised(
        mailServerWords.login,
        words(
          'Vraag je beheerder om SMTP_URL na te kijken, en ga dan verder.',
          'Ask your administrator to check SMTP_URL, then go on.',
        ),
      )
    case 'refused':
      return advised(
        mailServerWords.refusing,
        words(
          'Kijk hieronder wat hij zegt, en laat je beheerder het oplossen voordat je verdergaat.',
          'See below what it says, and have your administrator solve it before you go on.',
        ),
      )
    case 'provider':
      return words(
        'Een mailprovider weigert deze nieuwsbrief, en zijn lezers wachten. Kijk hieronder wat hij zegt. Is dat opgelost, ga dan verder.',
        'A mail provider refuses this newsletter, and its readers wait. See below what it says. Once that is solved, go on.',
      )
    case 'content':
      return words(
        'De nieuwsbrief kan niet worden gemaakt. Laat je beheerder in het logboek kijken.',
        'The newsletter could not be written. Have your administrator look at the log.',
      )
  }
}

const advised = (why: Words, advice: Words): Words =>
  words(`${why.nl}. ${advice.nl}`, `${why.en}. ${advice.en}`)

/** The number of readers of a mailing before they are counted. */
export const audienceWords = {
  later: words('wordt bij het versturen geteld', 'counted when it is sent'),
}

/** The time of a planned newsletter, and its present number of readers. */
export const plannedWords = (at: Words, readers: number): Words =>
  words(
    `Hij gaat weg op ${at.nl}. Nu zou hij naar ${readers} ${readers === 1 ? 'lezer' : 'lezers'} gaan; pas bij het versturen wordt geteld.`,
    `It leaves on ${at.en}. Now it would go to ${readers} ${readers === 1 ? 'reader' : 'readers'}; they are counted when it is sent.`,
  )

export const countWords: Readonly<Record<DeliveryState, Words>> = {
  accepted: words('aangenomen', 'accepted'),
  failed: words('geweigerd', 'refused'),
  held: words('wacht op de provider', 'waiting for the provider'),
  queued: words('wacht', 'waiting'),
  sending: words('onderweg', 'on the way'),
  skipped: words('overgeslagen', 'skipped'),
  unknown: words('onzeker', 'uncertain'),
}

type StepWords = {
  readonly label: Words
  readonly question: Words
}

export const stepWords: Readonly<Record<MailingStep, StepWords>> = {
  cancel: {
    label: words('Maak de planning ongedaan', 'Cancel the schedule'),
    question: words(
      'De nieuwsbrief gaat niet weg. Je kunt hem weer wijzigen en opnieuw plannen.',
      'The newsletter will not leave. You can change it and schedule it again.',
    ),
  },
  pause: {
    label: words('Pauze', 'Pause'),
    question: words(
      'Er gaat geen mail meer weg tot iemand verdergaat. Wat al onderweg is, komt aan.',
      'No other mail leaves until somebody goes on. What is on its way arrives.',
    ),
  },
  resume: {
    label: words('Ga verder', 'Go on'),
    question: words('Wie nog wacht, krijgt de nieuwsbrief.', 'Whoever still waits gets the newsletter.'),
  },
  stop: {
    label: words('Stop voorgoed', 'Stop for good'),
    question: words(
      'Wie nog wacht, krijgt deze nieuwsbrief niet. Dit kun je niet terugdraaien.',
      'Whoever still waits does not get this newsletter. You cannot undo this.',
    ),
  },
}

export const resendWords: StepWords & { readonly about: Words } = {
  about: words('deze mail', 'this mail'),
  label: words('Stuur opnieuw', 'Send again'),
  question: words(
    'Het is niet zeker of deze mail is aangekomen. Stuur je hem opnieuw, dan kan iemand hem twee keer krijgen.',
    'It is not certain whether this mail has arrived. If you send it again, somebody may get it twice.',
  ),
}

/** What a refusal tells about the reader. */
export const bounceWords: Readonly<Record<Bounce, Words>> = {
  hard: words('Dit adres bestaat niet meer', 'This address does not exist any more'),
  none: words('Zegt niets over de lezer', 'Tells nothing about the reader'),
  soft: words('Nu niet; later misschien wel', 'Not now; later perhaps'),
}

/** Names the providers whose readers wait. */
export const heldWords = (providers: readonly string[]): Words =>
  words(
    `Deze providers weigeren de nieuwsbrief, en hun lezers wachten: ${providers.join(', ')}.`,
    `These providers refuse the newsletter, and their readers wait: ${providers.join(', ')}.`,
  )

export const panelWords = {
  failures: words('Geweigerd of teruggekomen', 'Refused or returned'),
  no: words('Nee, laat maar', 'No, leave it'),
  noAnswer: words('Geen antwoord', 'No answer'),
  progress: words('Voortgang', 'Progress'),
  reader: words('Bekijk de lezer', 'See the reader'),
  unknown: words('Onzeker: jij beslist', 'Uncertain: you decide'),
  unknownHelp: words(
    'De verbinding viel weg terwijl deze mails onderweg waren. Ze kunnen zijn aangekomen. Doe niets, of stuur ze opnieuw.',
    'The connection broke while these mails were on their way. They may have arrived. Do nothing, or send them again.',
  ),
  yes: words('Ja, doe dat', 'Yes, do that'),
}

/** How many readers are finished: `40 van 100 lezers`. */
export const doneWords = (done: number, total: number): Words =>
  words(
    `${done} van ${total} ${total === 1 ? 'lezer' : 'lezers'}`,
    `${done} of ${total} ${total === 1 ? 'reader' : 'readers'}`,
  )

/** The present pace, and the remaining time. */
export const paceWords = (messagesPerMinute: number, minutes: number | null): Words => {
  if (minutes === null) return words('', '')
  const [nl, en] =
    minutes < 90
      ? [`${minutes} min`, `${minutes} min`]
      : [`${Math.round(minutes / 60)} uur`, `${Math.round(minutes / 60)} hours`]
  return words(
    `Hooguit ${messagesPerMinute} mails per minuut; nog ongeveer ${nl}.`,
    `At most ${messagesPerMinute} mails a minute; about ${en} to go.`,
  )
}
