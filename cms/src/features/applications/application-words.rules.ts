import { words } from '#i18n/words.ts'

/** The texts of the panel of an application. */
export const applicationWords = {
  actions: words('Wat wil je doen?', 'What would you like to do?'),
  approve: words('Keur goed', 'Approve'),
  approveHow: words(
    'De aanvrager krijgt een uitnodiging om een account te maken. Een nieuwe organisatie komt pas op de site met haar eerste goedgekeurde festival.',
    'The applicant gets an invitation to make an account. A new organisation comes on the site with its first approved festival only.',
  ),
  approveSure: words(
    'De mail gaat meteen weg. Keur je deze aanvraag goed?',
    'The mail leaves at once. Do you approve this request?',
  ),
  approveYes: words('Ja, keur goed', 'Yes, approve'),
  ask: words('Stel een vraag', 'Ask a question'),
  askHow: words(
    'De aanvrager krijgt je vraag per mail en antwoordt per mail.',
    'The applicant gets your question by mail and answers by mail.',
  ),
  cancel: words('Nee, terug', 'No, go back'),
  choose: words('Kies een provincie', 'Choose a province'),
  decline: words('Wijs af', 'Decline'),
  declineHow: words(
    'Je tekst komt in een vriendelijke mail. Leg uit waarom, en wat wél kan.',
    'Your text goes into a friendly mail. Explain why, and what is possible.',
  ),
  declineSure: words(
    'De mail gaat meteen weg en dit kan niet terug. Wijs je deze aanvraag af?',
    'The mail leaves at once and this can’t be undone. Do you decline this request?',
  ),
  declineYes: words('Ja, wijs af', 'Yes, decline'),
  failed: words(
    'Dat lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'That did not work. Check your connection and try again.',
  ),
  loading: words('Even geduld…', 'One moment…'),
  made: words('Bekijk de organisatie', 'Look at the organisation'),
  newOne: words('Maak een nieuwe organisatie', 'Make a new organisation'),
  organisation: words('Voor welke organisatie?', 'For which organisation?'),
  organisationHow: words(
    'Bestaat de organisatie al? Kies haar dan uit de lijst.',
    'Is the organisation there already? Then choose it from the list.',
  ),
  program: words('Het formulier', 'The form'),
  province: words('Provincie', 'Province'),
  question: words('Je vraag', 'Your question'),
  reason: words('Waarom gaat het niet door?', 'Why does it not go on?'),
  send: words('Verstuur', 'Send'),
  similar: words('lijkt erop', 'looks alike'),
  timeline: words('Wat er gebeurde', 'What happened'),
  'event.approved': words('goedgekeurd', 'approved'),
  'event.asked': words('vraag gesteld', 'asked a question'),
  'event.declined': words('afgewezen', 'declined'),
  'event.received': words('aanvraag ontvangen', 'request received'),
} as const

export type ApplicationWord = keyof typeof applicationWords
