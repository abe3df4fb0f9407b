import { words } from '#i18n/words.ts'

/** The texts of the dialog for a record that another person saved first. */
export const conflictWords = {
  choose: words('Kies per onderdeel wat blijft staan.', 'Choose for each part what stays.'),
  copied: words('Gekopieerd. Plak het waar je wilt.', 'Copied. Paste it where you like.'),
  copy: words('Kopieer mijn tekst', 'Copy my text'),
  empty: words('(leeg)', '(empty)'),
  explain: words(
    'Terwijl jij schreef, heeft iemand anders (of jij, in een ander tabblad) hetzelfde bewaard. Er is niets weg.',
    'While you were writing, somebody else (or you, in another tab) has saved the same. Nothing is lost.',
  ),
  failed: words('Dat lukte niet. Probeer het nog eens.', 'That did not work. Try once more.'),
  keep: words('Bewaar wat ik koos', 'Save what I chose'),
  later: words('Terug naar mijn tekst', 'Back to my text'),
  mine: words('Jouw tekst', 'Your text'),
  saving: words('Bewaren …', 'Saving …'),
  takeTheirs: words('Neem alles van de ander', 'Take all of theirs'),
  theirs: words('Nu bewaard', 'Saved now'),
  title: words('Iemand anders was je voor', 'Somebody else was first'),
} as const
