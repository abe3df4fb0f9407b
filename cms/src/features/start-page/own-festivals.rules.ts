import { words, type Words } from '#i18n/words.ts'

/** A festival as the start page shows it to its organiser. */
export type OwnFestival = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly picture: { readonly alt: string; readonly url: string } | null
  readonly percentage: number
  readonly isComplete: boolean
  readonly isLive: boolean
  readonly state: 'approved' | 'draft' | 'returned' | 'submitted'
  /** A draft that is newer than the published version. */
  readonly hasChanges: boolean
  readonly hasNextEdition: boolean
  readonly address: string | null
}

type Mood = 'busy' | 'calm' | 'changed' | 'done'

/** The state of a festival, in words, and its organiser's next step. */
export type Standing = {
  readonly mood: Mood
  readonly told: Words
  readonly next: Words
  readonly button: Words
}

const live = words('Staat op de site', 'On the site')

/** The texts that an organiser reads beside a festival. */
export const standingOf = (festival: OwnFestival, now: Date): Standing => {
  switch (festival.state) {
    case 'returned':
      return {
        button: words('Lees de opmerkingen', 'Read the notes'),
        mood: 'changed',
        next: words(
          'De redactie schreef erbij wat er nog moet gebeuren. Pas het aan en stuur het opnieuw in.',
          'The editors wrote what is still to be done. Change it and send it in again.',
        ),
        told: words('Terug van de redactie', 'Back from the editors'),
      }
    case 'submitted':
      return {
        button: words('Bekijk', 'Look at it'),
        mood: 'busy',
        next: words(
          'Je hoeft nu niets te doen. Je krijgt een mail zodra de redactie klaar is.',
          'Nothing to do for you now. You get a mail as soon as the editors are ready.',
        ),
        told: festival.isLive
          ? words(
              'Op de site; je wijziging wacht op de redactie',
              'On the site; your change waits for the editors',
            )
          : words('Wacht op de redactie', 'Waits for the editors'),
      }
    case 'approved':
    case 'draft':
      return festival.isLive && !festival.hasChanges ? whenLive(festival, now) : whenWriting(festival)
  }
}

const whenWriting = ({ isComplete, isLive }: OwnFestival): Standing => {
  const told = isLive
    ? words('Op de site; je wijziging is nog niet ingestuurd', 'On the site; your change is not sent in yet')
    : words('Concept, alleen jullie zien het', 'Draft, only you see it')
  return isComplete
    ? {
        button: words('Kijk na en stuur in', 'Check and send in'),
        mood: 'calm',
        next: words(
          'Alles wat moet, is ingevuld. Stuur het naar de redactie.',
          'All that must be there is there. Send it to the editors.',
        ),
        told,
      }
    : {
        button: words('Verder invullen', 'Go on'),
        mood: 'calm',
        next: words('In het formulier staat wat nog mist.', 'The form says what is missing.'),
        told,
      }
}

const whenLive = (festival: OwnFestival, now: Date): Standing => {
  const isPast = festival.endsAt !== null && Date.parse(festival.endsAt) < now.getTime()
  if (!isPast)
    return {
      button: words('Wijzig', 'Change'),
      mood: 'done',
      next: words(
        'Verandert er iets? Pas het aan; de redactie kijkt mee voordat bezoekers het zien.',
        'Does something change? Change it; the editors look before visitors see it.',
      ),
      told: live,
    }
  return festival.hasNextEdition
    ? {
        button: words('Bekijk', 'Look at it'),
        mood: 'done',
        next: words('De nieuwe editie staat ook in deze lijst.', 'The new edition is in this list as well.'),
        told: words('Geweest', 'Over'),
      }
    : {
        button: words('Maak een nieuwe editie', 'Make a new edition'),
        mood: 'done',
        next: words(
          'Vertel in het verslag hoe het was: de link staat in je mail. Komt er weer een? Begin dan met dit festival.',
          'Tell in the report how it went: the link is in your mail. Will there be another? Begin with this festival.',
        ),
        told: words('Geweest', 'Over'),
      }
}

const rank: Readonly<Record<OwnFestival['state'], number>> = {
  approved: 3,
  draft: 1,
  returned: 0,
  submitted: 2,
}

/** Sorts festivals that need the organiser first, and past ones last, the latest of them first. */
export const inOrderOfWork = (festivals: readonly OwnFestival[], now: Date): readonly OwnFestival[] => {
  const isOver = (one: OwnFestival): boolean =>
    one.isLive && !one.hasChanges && one.endsAt !== null && Date.parse(one.endsAt) < now.getTime()
  const order = (one: OwnFestival): number => (isOver(one) ? 9 : rank[one.state])
  return festivals.toSorted((one, other) => {
    if (order(one) !== order(other)) return order(one) - order(other)
    const [first, second] = [one.startsAt ?? '', other.startsAt ?? '']
    return isOver(one) ? second.localeCompare(first) : first.localeCompare(second)
  })
}
