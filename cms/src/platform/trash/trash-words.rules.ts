import { words } from '#i18n/words.ts'

import { trashDays } from './trash.rules.ts'

/** The texts of the dialog that asks before a record goes to the trash. */
export const trashWords = {
  button: words('Naar de prullenbak', 'Move to the trash'),
  heading: words('In de prullenbak doen?', 'Move this to the trash?'),
  gone: words(
    'Het verdwijnt meteen van de site, en zijn adres komt vrij.',
    'It leaves the site at once, and its address becomes free.',
  ),
  back: words(
    `De redactie kan het ${trashDays} dagen lang terugzetten. Het komt dan terug als concept. Daarna wordt het voor altijd verwijderd.`,
    `Staff can restore it for ${trashDays} days. It then comes back as a draft. After that it is deleted for good.`,
  ),
  used: words('Let op: dit verwijst ernaar en raakt het kwijt.', 'Mind: this refers to it and loses it.'),
  failed: words(
    'Het is niet gelukt. Controleer je verbinding en probeer het opnieuw.',
    'It did not work. Check your connection and try again.',
  ),
} as const
