import { words, type Words } from '#i18n/words.ts'

import type { ReviewEvent } from './review-record.rules.ts'
import type { Refusal, ReviewState, ReviewStep, Side } from './review.rules.ts'

/** Why a step can't be taken now, and what to do instead. */
export const refusalWords: Readonly<Record<Refusal, Words>> = {
  'already-submitted': words(
    'Dit festival ligt al bij de redactie. Wil je nog iets veranderen? Trek het dan eerst terug.',
    'This festival is with the editors already. Do you want to change something? Then withdraw it first.',
  ),
  'not-submitted': words(
    'Dit festival wacht niet (meer) op de redactie. Laad de pagina opnieuw om te zien hoe het ervoor staat.',
    'This festival does not wait for review (any more). Reload the page to see where it stands.',
  ),
  'not-yours': words('Deze stap is niet aan jou.', 'This step is not yours to take.'),
  'nothing-new': words(
    'Er is niets veranderd sinds de laatste keer dat dit festival online ging.',
    'Nothing has changed since this festival went live last.',
  ),
}

export const busy = words(
  'Iemand anders was je net voor. Laad de pagina opnieuw om te zien wat er gebeurde.',
  'Somebody else was just before you. Reload the page to see what happened.',
)

export const changedSince = words(
  'Het festival is veranderd sinds je het bekeek. Bekijk de verschillen opnieuw en besluit dan.',
  'The festival has changed since you looked at it. Look at the differences again, then decide.',
)

export const locked = words(
  'Dit festival ligt bij de redactie. Trek het eerst terug als je nog iets wilt veranderen.',
  'This festival is with the editors. Withdraw it first if you want to change something.',
)

export const unread = words(
  'De organisator heeft dit festival veranderd nadat je het inplande. Lees het eerst, en keur het dan goed.',
  'The organiser has changed this festival since you planned it. Read it first, then approve it.',
)

export const nothingHere = words(
  'Dit festival bestaat niet, of het is niet van jou.',
  'This festival does not exist, or it is not yours.',
)

export const incomplete = words(
  'Nog niet alles is ingevuld. Vul eerst dit in: {fields}.',
  'Not everything is filled in yet. Fill these in first: {fields}.',
)

export const wrongFields = words('Er klopt nog iets niet. {what}', 'Something is not right yet. {what}')

export const badRequest = words(
  'Zo kan deze stap niet: {what}.',
  'This step can’t be taken like this: {what}.',
)

type Told = {
  readonly state: Words
  /** The next thing to do, or the next thing that happens. */
  readonly next: Words
}

type Facts = {
  readonly isLive: boolean
  /** Its organisation publishes without review. */
  readonly isTrusted: boolean
  readonly isWaiting: boolean
  readonly state: ReviewState
}

/** The state of a festival, and the next step, in words for one side. */
export const toldTo = (side: Side, facts: Facts): Told =>
  side === 'organiser' ? toOrganiser(facts) : toStaff(facts)

const toOrganiser = ({ isLive, isTrusted, isWaiting, state }: Facts): Told => {
  switch (state) {
    case 'submitted':
      return {
        next: isLive
          ? words(
              'Bezoekers zien nog de vorige versie. Je krijgt een e-mail zodra de redactie klaar is.',
              'Visitors still see the previous version. You get an email when the editors are done.',
            )
          : words(
              'Je krijgt een e-mail zodra de redactie klaar is. Zolang kun je niets veranderen.',
              'You get an email when the editors are done. Until then you can’t change anything.',
            ),
        state: words('Ligt bij de redactie', 'With the editors'),
      }
    case 'returned':
      return {
        next: words(
          'Lees de opmerkingen, pas je festival aan en stuur het opnieuw in.',
          'Read the notes, change your festival and submit it again.',
        ),
        state: words('Terug van de redactie', 'Returned by the editors'),
      }
    case 'approved':
    case 'draft':
      if (isTrusted && isWaiting) return ownTrustedWork(isLive)
      return ownWork({ isLive, isTrusted, isWaiting })
  }
}

const ownWork = ({ isLive, isTrusted, isWaiting }: Omit<Facts, 'state'>): Told => {
  if (!isLive)
    return {
      next: words(
        'Alleen jij en je collega’s zien dit. Klaar? Stuur het in, dan kijkt de redactie ernaar.',
        'Only you and your colleagues see this. Done? Submit it, and the editors will look at it.',
      ),
      state: words('Concept', 'Draft'),
    }
  return isWaiting
    ? {
        next: words(
          'Je wijziging staat klaar. Bezoekers zien nog de vorige versie, tot je de wijziging instuurt en de redactie haar goedkeurt.',
          'Your change is ready. Visitors still see the previous version, until you submit it and the editors approve.',
        ),
        state: words('Op de site, met een wijziging', 'Live, with a change'),
      }
    : {
        next: words(
          isTrusted
            ? 'Je festival staat op de site. Verandert er iets? Pas het hieronder aan. Daarna staat hier de knop om de wijziging op de site te zetten.'
            : 'Je festival staat op de site. Verandert er iets? Pas het hieronder aan. Daarna staat hier de knop om de wijziging in te sturen.',
          isTrusted
            ? 'Your festival is on the site. Does something change? Change it below. Then a button appears here to publish the change.'
            : 'Your festival is on the site. Does something change? Change it below. Then a button appears here to submit the change.',
        ),
        state: words('Op de site', 'Live'),
      }
}

const ownTrustedWork = (isLive: boolean): Told => ({
  next: words(
    'Alleen jij en je collega’s zien dit. Klaar? Zet het zelf op de site: je organisatie is vertrouwd.',
    'Only you and your colleagues see this. Done? Publish it yourself: your organisation is trusted.',
  ),
  state: isLive ? words('Op de site, met een wijziging', 'Live, with a change') : words('Concept', 'Draft'),
})

const toStaff = ({ isLive, isWaiting, state }: Facts): Told => {
  switch (state) {
    case 'submitted':
      return {
        next: isLive
          ? words(
              'Bekijk wat er verandert. Tot je goedkeurt, zien bezoekers de vorige versie.',
              'Look at what changes. Until you approve, visitors see the previous version.',
            )
          : words(
              'Bekijk het festival, en keur het goed of geef het terug.',
              'Look at it, then approve it or return it.',
            ),
        state: isLive
          ? words('Op de site, een wijziging wacht op jou', 'Live, a change waits for you')
          : words('Wacht op jou', 'Waits for you'),
      }
    case 'returned':
      return {
        next: words('De organisator is aan zet.', 'It is the organiser’s turn.'),
        state: words('Terug bij de organisator', 'Back with the organiser'),
      }
    case 'approved':
    case 'draft':
      return {
        next:
          isLive && !isWaiting
            ? words('Er wacht niets.', 'Nothing waits.')
            : words('De organisator werkt eraan.', 'The organiser is working on it.'),
        state: isLive
          ? words('Op de site', 'Live')
          : words('Concept van de organisator', 'The organiser’s draft'),
      }
  }
}

/** The text of each event in the timeline. */
export const eventWords: Readonly<Record<ReviewEvent, Words>> = {
  approved: words('goedgekeurd en online gezet', 'approved and published'),
  changed: words('nieuwe wijziging begonnen', 'new change begun'),
  published: words('online gezet door de redactie', 'published by the editors'),
  'published-directly': words(
    'direct online gezet, omdat de organisatie vertrouwd is',
    'published directly, because the organisation is trusted',
  ),
  returned: words('teruggegeven met opmerkingen', 'returned with notes'),
  submitted: words('ingestuurd', 'submitted'),
  withdrawn: words('teruggetrokken', 'withdrawn'),
}

/** The message after each step. */
export const doneWords: Readonly<Record<ReviewStep, Words>> = {
  approve: words('Goedgekeurd. Het festival staat op de site.', 'Approved. The festival is live.'),
  return: words(
    'Teruggegeven. De organisator krijgt een e-mail met je opmerkingen.',
    'Returned. The organiser gets an email with your notes.',
  ),
  submit: words('Ingestuurd. Dank je wel!', 'Submitted. Thank you!'),
  withdraw: words('Teruggetrokken. Je kunt weer wijzigen.', 'Withdrawn. You can change it again.'),
}

/** A text with its placeholders filled in, in both languages. */
export const filled = (text: Words, values: Readonly<Record<string, Words | string>>): Words => ({
  en: fill(text.en, values, 'en'),
  nl: fill(text.nl, values, 'nl'),
})

const fill = (
  text: string,
  values: Readonly<Record<string, Words | string>>,
  language: 'en' | 'nl',
): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : (value?.[language] ?? '')
  })
