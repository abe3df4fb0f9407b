import { words } from '#i18n/words.ts'

/** The texts of the panel with an organisation's people. */
export const peopleWords = {
  again: words('Nieuwe link sturen', 'Send a new link'),
  cancel: words('Nee, terug', 'No, go back'),
  colleagues: words('Wie werkt hieraan', 'Who works on this'),
  email: words('E-mailadres van je collega', 'Your colleague’s email address'),
  emailHow: words(
    'Je collega krijgt een link die 24 uur werkt, en kiest zelf een wachtwoord.',
    'Your colleague gets a link that works for 24 hours, and chooses a password.',
  ),
  english: words('Engels', 'English'),
  dutch: words('Nederlands', 'Dutch'),
  expired: words('De link is verlopen.', 'The link has expired.'),
  failed: words(
    'Dat lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'That did not work. Check your connection and try again.',
  ),
  first: words(
    'Bewaar de organisatie eerst. Daarna kun je hier mensen uitnodigen.',
    'Save the organisation first. Then you can invite people here.',
  ),
  invitations: words('Uitgenodigd', 'Invited'),
  invite: words('Nodig uit', 'Invite'),
  inviteTitle: words('Nodig een collega uit', 'Invite a colleague'),
  language: words('Taal van de mail', 'Language of the mail'),
  leave: words('Ik stop met deze organisatie', 'I stop with this organisation'),
  leaveSure: words(
    'Je kunt daarna niets meer van deze organisatie zien of veranderen. De festivals blijven staan. Weet je het zeker?',
    'You will not be able to see or change anything of this organisation. The festivals stay. Are you sure?',
  ),
  leaveLast: words(
    'Let op: je bent de laatste. Nodig liever eerst een collega uit; anders kan niemand de festivals nog bijwerken. Wil je toch stoppen?',
    'Please note: you are the last one. Better invite a colleague first; otherwise nobody can update the festivals. Do you want to stop anyway?',
  ),
  leaveYes: words('Ja, ik stop', 'Yes, I stop'),
  loading: words('Even geduld…', 'One moment…'),
  nobody: words(
    'Niemand kan inloggen voor deze organisatie. Nodig iemand uit.',
    'Nobody can log in for this organisation. Invite somebody.',
  ),
  remove: words('Haal weg', 'Remove'),
  removeSure: words(
    'verliest meteen de toegang tot deze organisatie. De festivals blijven staan. Weet je het zeker?',
    'loses access to this organisation at once. The festivals stay. Are you sure?',
  ),
  removeYes: words('Ja, haal weg', 'Yes, remove'),
  revoke: words('Trek in', 'Withdraw'),
  revokeSure: words(
    'De link werkt dan niet meer. Weet je het zeker?',
    'The link will stop working. Are you sure?',
  ),
  revokeYes: words('Ja, trek in', 'Yes, withdraw'),
  until: words('De link werkt tot', 'The link works until'),
  you: words('dat ben jij', 'that is you'),
} as const

export type PeopleWord = keyof typeof peopleWords
