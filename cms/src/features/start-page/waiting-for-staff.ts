import type { PayloadRequest } from 'payload'

import { waitingApplications } from '#features/applications/applications.kit.ts'
import { consentEndingSoon } from '#features/consent/consent.kit.ts'
import { waitingPictures, type WaitingPicture } from '#features/consent/waiting-pictures.kit.ts'
import {
  organisationsWithChanges,
  organisationsWithoutManager,
} from '#features/organisations/organisations.kit.ts'
import { reportsWaiting } from '#features/reports/reports.kit.ts'
import { waitingReviews } from '#features/review/review.kit.ts'
import { waitingMailings, type WaitingMailing } from '#features/sending/sending.kit.ts'
import { words, type Words } from '#i18n/words.ts'
import { mailServerWords } from '#platform/outbox/mail-server-words.rules.ts'

import { failedMails } from './failed-mails.ts'
import { lateSchedules } from './late-schedules.ts'
import { dayInWords, waitingSince, type WaitingItem, type WaitingList } from './waiting.rules.ts'

const shown = 5

type Listed = Omit<WaitingList, 'count' | 'items'> & {
  readonly count?: number
  readonly found: readonly WaitingItem[]
}

const listed = ({ count, found, ...list }: Listed): WaitingList => ({
  ...list,
  count: count ?? found.length,
  items: found.slice(0, shown),
})

const pageOf = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`

/** All work that waits for staff, the most urgent first. */
export const waitingForStaff = (req: PayloadRequest, now: Date): Promise<readonly WaitingList[]> =>
  Promise.all(
    [reviews, applications, reports, mailings, mails, schedules, pictures, consents, changes, orphans].map(
      (list) => list(req, now),
    ),
  )

const reviews = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await waitingReviews(req)
  return listed({
    all: words('Alle beoordelingen', 'All reviews'),
    found: found.map(({ festival, isUrgent, submittedAt, title }) => ({
      href: `${pageOf('festivals', festival)}#review`,
      isUrgent,
      title,
      told: waitingSince(submittedAt, now),
    })),
    help: words(
      'Lees mee en keur goed, of schrijf wat er nog mist.',
      'Read and approve, or write what is missing.',
    ),
    href: '/admin/collections/reviews?where[state][equals]=submitted',
    key: 'reviews',
    title: words('Festivals om te beoordelen', 'Festivals to review'),
  })
}

const applications = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await waitingApplications(req)
  return listed({
    all: words('Alle aanvragen', 'All applications'),
    found: found.map(({ createdAt, id, municipality, organisationName }) => ({
      href: pageOf('applications', id),
      title: `${organisationName}, ${municipality}`,
      told: waitingSince(createdAt, now),
    })),
    help: words('Wie wil er een festival organiseren?', 'Who wants to organise a festival?'),
    href: '/admin/collections/applications',
    key: 'applications',
    title: words('Aanvragen van organisatoren', 'Applications of organisers'),
  })
}

const reports = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const { reports: found, total } = await reportsWaiting(req)
  return listed({
    all: words('Alle verslagen', 'All reports'),
    count: total,
    found: found.map(({ festival, id, submittedAt }) => ({
      href: pageOf('reports', id),
      title: festival,
      told: waitingSince(submittedAt, now),
    })),
    help: words(
      'Keur het aantal bezoekers, het citaat en de foto’s goed.',
      'Approve the number of visitors, the quote and the pictures.',
    ),
    href: '/admin/collections/reports',
    key: 'reports',
    title: words('Verslagen om te lezen', 'Reports to read'),
  })
}

/** A sentence in the form that it has at the end of another one. */
const within = ({ en, nl }: Words): Words =>
  words(nl.charAt(0).toLowerCase() + nl.slice(1), en.charAt(0).toLowerCase() + en.slice(1))

const mailingWords: Readonly<Record<WaitingMailing['why'], Words>> = {
  content: words('kan niet worden gemaakt', 'could not be written'),
  login: within(mailServerWords.login),
  overdue: words('had al weg moeten zijn', 'should have left by now'),
  provider: words('wordt door een mailprovider geweigerd', 'is refused by a mail provider'),
  refused: within(mailServerWords.refusing),
  trouble: within(mailServerWords.silent),
}

const mailings = async (req: PayloadRequest, now: Date): Promise<WaitingList> =>
  listed({
    all: words('Alle verzendingen', 'All mailings'),
    found: (await waitingMailings(req, now)).map(({ id, subject, why }) => ({
      href: pageOf('mailings', id),
      isUrgent: true,
      title: subject,
      told: mailingWords[why],
    })),
    help: words('Kijk wat er is, en ga dan verder.', 'See what is the matter, then go on.'),
    href: '/admin/collections/mailings',
    key: 'mailings',
    title: words('Nieuwsbrieven die niet verdergaan', 'Newsletters that do not go on'),
  })

const mails = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await failedMails(req)
  return listed({
    all: words('Alle mails', 'All mails'),
    found: found.map(({ at, id, subject, to }) => ({
      href: pageOf('outbox', id),
      title: `${subject} → ${to}`,
      told: waitingSince(at, now),
    })),
    help: words('Kijk waarom, en stuur ze opnieuw.', 'See why, and send them again.'),
    href: '/admin/collections/outbox',
    key: 'mails',
    title: words('Mails die niet aankwamen', 'Mails that did not arrive'),
  })
}

const schedules = async (req: PayloadRequest, now: Date): Promise<WaitingList> =>
  listed({
    all: words('Naar de festivals', 'To the festivals'),
    found: await lateSchedules(req, now),
    help: words(
      'Dit had al op de site moeten staan, of eraf moeten zijn. Doe het met de hand.',
      'This should be on the site by now, or off it. Do it by hand.',
    ),
    href: '/admin/collections/festivals',
    key: 'schedules',
    title: words('Gepland, maar niet gebeurd', 'Scheduled, but not done'),
  })

const consents = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await consentEndingSoon(req, now)
  return listed({
    all: words('Naar de verhalen', 'To the stories'),
    found: found.map(({ collection, id, lastDay, title }) => {
      const day = dayInWords(`${lastDay}T12:00:00.000Z`, now)
      return {
        href: pageOf(collection, id),
        title,
        told: words(`tot en met ${day.nl}`, `until ${day.en}`),
      }
    }),
    help: words(
      'Vraag deze mensen of het nog mag. Anders gaat het vanzelf van de site.',
      'Ask these people whether they still agree. Else it leaves the site by itself.',
    ),
    href: '/admin/collections/stories',
    key: 'consents',
    title: words('Toestemming die afloopt', 'Consent about to end'),
  })
}

const pictureWords = ({ lastDay, why }: WaitingPicture, now: Date): Words => {
  switch (why) {
    case 'no-consent':
      return words('niet te zien: toestemming mist', 'not shown: no consent')
    case 'over':
      return words('niet te zien: toestemming verlopen', 'not shown: consent has run out')
    case 'unanswered':
      return words('niet te zien: staan er mensen op?', 'not shown: are there people in it?')
    case null: {
      if (lastDay === null) return words('staan er mensen op?', 'are there people in it?')
      const day = dayInWords(`${lastDay}T12:00:00.000Z`, now)
      return words(`te zien tot en met ${day.nl}`, `shown until ${day.en}`)
    }
  }
}

const pictures = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await waitingPictures(req, now)
  return listed({
    all: words('Alle foto’s', 'All pictures'),
    found: found.map((picture) => ({
      href: pageOf('media', picture.id),
      title: picture.title,
      told: pictureWords(picture, now),
    })),
    help: words(
      'Zeg bij elke foto of er mensen op staan. Zijn ze te herkennen? Schrijf dan op dat ze het goed vinden.',
      'Say for each picture whether there are people in it. Can they be recognised? Then write down that they agree.',
    ),
    href: '/admin/collections/media',
    key: 'pictures',
    title: words('Foto’s om na te kijken', 'Pictures to check'),
  })
}

const changes = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const found = await organisationsWithChanges(req)
  return listed({
    all: words('Alle organisaties', 'All organisations'),
    found: found.map(({ id, name, updatedAt }) => ({
      href: pageOf('organisations', id),
      title: name,
      told: waitingSince(updatedAt, now),
    })),
    help: words('Zet de nieuwe tekst op de site.', 'Put the new text on the site.'),
    href: '/admin/collections/organisations',
    key: 'changes',
    title: words('Organisaties met een wijziging', 'Organisations with a change'),
  })
}

const orphans = async (req: PayloadRequest): Promise<WaitingList> => {
  const found = await organisationsWithoutManager(req)
  return listed({
    all: words('Alle organisaties', 'All organisations'),
    found: found.map(({ id, name }) => ({
      href: pageOf('organisations', id),
      title: name,
      told: words('nodig iemand uit', 'invite somebody'),
    })),
    help: words('Niemand kan hier iets plaatsen of wijzigen.', 'Nobody can post or change anything here.'),
    href: '/admin/collections/organisations',
    key: 'orphans',
    title: words('Organisaties zonder beheerder', 'Organisations without a manager'),
  })
}
