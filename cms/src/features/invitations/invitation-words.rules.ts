import { words } from '#i18n/words.ts'

/** The texts of the page of an invitation. */
export const invitationWords = {
  askAgain: words('Stuur een nieuwe link', 'Send a new link'),
  askEmail: words('Je e-mailadres', 'Your email address'),
  askHow: words(
    'Vul het adres in waarop je de uitnodiging kreeg. Dan sturen we daar een nieuwe link naartoe.',
    'Enter the address that the invitation came to. We will send a new link there.',
  ),
  busy: words('Even geduld…', 'One moment…'),
  email: words('Je logt later in met', 'You will log in with'),
  existing: words(
    'Je hebt al een account. Met één klik werk je ook voor deze organisatie.',
    'You have an account already. With one click you work for this organisation as well.',
  ),
  expired: words('Deze link is verlopen', 'This link has expired'),
  expiredHow: words(
    'De link werkte 24 uur. Geen zorgen: we sturen je een nieuwe, naar hetzelfde e-mailadres.',
    'The link worked for 24 hours. No worries: we will send you a new one, to the same email address.',
  ),
  failed: words(
    'Dat lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'That did not work. Check your connection and try again.',
  ),
  hello: words('Welkom bij Welkom Hier', 'Welcome to Welkom Hier'),
  intro: words('Je gaat festivals op de site zetten voor', 'You are going to put festivals on the site for'),
  join: words('Ja, ik doe mee', 'Yes, I will join'),
  login: words('Naar het inlogscherm', 'Go to the login page'),
  make: words('Maak mijn account', 'Make my account'),
  name: words('Je naam', 'Your name'),
  nameHow: words(
    'Zo zien de redactie en je collega’s je.',
    'So that the editors and your colleagues know you.',
  ),
  noName: words('Vul je naam in.', 'Enter your name.'),
  password: words('Kies een wachtwoord', 'Choose a password'),
  passwordHow: words(
    'Minstens 12 tekens. Een paar woorden achter elkaar is goed.',
    'At least 12 characters. A few words in a row are fine.',
  ),
  revoked: words('Deze uitnodiging is ingetrokken', 'This invitation was withdrawn'),
  revokedHow: words(
    'Vraag degene die je uitnodigde wat er is gebeurd.',
    'Ask the person who invited you what happened.',
  ),
  show: words('Laat het wachtwoord zien', 'Show the password'),
  unknown: words('Deze link werkt niet', 'This link does not work'),
  unknownHow: words(
    'Misschien is er later een nieuwere link verstuurd: gebruik de nieuwste mail. Of vraag hier een nieuwe link.',
    'Perhaps a newer link was sent later: use the newest mail. Or ask for a new link here.',
  ),
  used: words('Je hebt deze link al gebruikt', 'You have used this link already'),
  usedHow: words(
    'Je account is klaar. Log in met je e-mailadres en het wachtwoord dat je koos.',
    'Your account is ready. Log in with your email address and the password that you chose.',
  ),
} as const

export type InvitationWord = keyof typeof invitationWords
