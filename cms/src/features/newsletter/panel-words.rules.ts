import { words, type Words } from '#i18n/words.ts'

/** The texts of the panel of a newsletter. */
export const panelWords = {
  after: words('Verder', 'Next'),
  ar: words('Arabisch', 'Arabic'),
  blocking: words('Eerst oplossen', 'Put right first'),
  cancel: words('Maak de planning ongedaan', 'Cancel the schedule'),
  cancelSure: words(
    'De nieuwsbrief gaat dan niet weg. Je kunt hem weer veranderen en opnieuw plannen.',
    'The newsletter will not leave then. You can change it and schedule it again.',
  ),
  cancelled: words('De planning is ongedaan gemaakt.', 'The schedule is cancelled.'),
  check: words('Controleer', 'Check'),
  checkAgain: words('Controleer opnieuw', 'Check again'),
  checking: words('Even controleren …', 'Checking …'),
  checklist: words('2. Controleren', '2. Check'),
  colleagues: words('Ook naar', 'Also to'),
  copy: words('Begin een nieuwe met deze blokken', 'Begin a new one with these blocks'),
  copyHelp: words(
    'Je krijgt een nieuw concept met dezelfde blokken. Deze nieuwsbrief blijft zoals hij is.',
    'You get a new draft with the same blocks. This newsletter stays as it is.',
  ),
  copySubject: words('Onderwerp van de nieuwe', 'Subject of the new one'),
  copyYes: words('Maak de nieuwe', 'Make the new one'),
  en: words('Engels', 'English'),
  failed: words('Dat lukte niet. Probeer het later opnieuw.', 'That did not work. Try again later.'),
  fine: words('In orde', 'In order'),
  first: words('Bewaar de nieuwsbrief eerst.', 'Save the newsletter first.'),
  language: words('Taal', 'Language'),
  loading: words('Even wachten …', 'One moment …'),
  nl: words('Nederlands', 'Dutch'),
  no: words('Nu niet', 'Not now'),
  nobodyYet: words('Er zijn nu geen lezers.', 'There are no readers now.'),
  fixedScheduled: words(
    'Tot hij weggaat verandert er niets meer aan. Wil je toch iets veranderen? Maak dan eerst de planning ongedaan.',
    'Nothing about it changes until it leaves. Want to change something after all? Cancel the schedule first.',
  ),
  fixedSent: words(
    'Hij blijft zoals hij is. Wil je verder schrijven? Begin onderaan een nieuwe met deze blokken.',
    'It stays as it is. Want to go on writing? Begin a new one with these blocks, at the bottom.',
  ),
  preview: words('Bekijk de mail in een eigen venster', 'See the mail in a window of its own'),
  province: words('Wie lezers kiest', 'Which readers'),
  provinceAll: words('Lezers zonder provincie', 'Readers without a province'),
  ready: words(
    'Klaar? Stuur jezelf een proefmail, loop de controle na, en verstuur hem dan.',
    'Ready? Send yourself a test mail, go through the checks, then send it.',
  ),
  schedule: words('Plan', 'Schedule'),
  send: words('3. Versturen', '3. Send'),
  sendNow: words('Verstuur nu', 'Send now'),
  sendYes: words('Ja, verstuur hem nu', 'Yes, send it now'),
  started: words('Het versturen is begonnen.', 'Sending has begun.'),
  test: words('1. Proefmail', '1. Test mail'),
  testSend: words('Stuur een proefmail', 'Send a test mail'),
  title: words('Controleren en versturen', 'Check and send'),
  toMailing: words('Naar de verzending', 'To the mailing'),
  warning: words('Kijk hier even naar', 'Have a look at this'),
} as const satisfies Record<string, Words>

export type PanelWord = keyof typeof panelWords

const states: Readonly<Record<string, Words>> = {
  freezing: words('Deze nieuwsbrief wordt klaargezet', 'This newsletter is being prepared'),
  paused: words('Het versturen staat stil', 'Sending is paused'),
  scheduled: words('Gepland', 'Scheduled'),
  sending: words('Deze nieuwsbrief wordt verstuurd', 'This newsletter is being sent'),
  sent: words('Deze nieuwsbrief is verstuurd', 'This newsletter has been sent'),
  stopped: words('Het versturen is gestopt', 'Sending was stopped'),
}

/** The texts about the progress of a newsletter. */
export const stateWords = (state: string): Words => states[state] ?? words(state, state)

/** The question before a newsletter is sent, with its number of readers. */
export const sureToSend = (readers: number): Words =>
  readers === 1
    ? words(
        'De nieuwsbrief gaat naar 1 lezer. Een mail die weg is, haalt niemand meer terug.',
        'The newsletter goes to 1 reader. Nobody gets a mail back that has left.',
      )
    : words(
        `De nieuwsbrief gaat naar ${readers} lezers. Een mail die weg is, haalt niemand meer terug.`,
        `The newsletter goes to ${readers} readers. Nobody gets a mail back that has left.`,
      )
