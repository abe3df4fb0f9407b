import { words, type Words } from '#i18n/words.ts'

/** The texts of the preview page around the mail. */
export const previewWords = {
  dark: words('Donker', 'Dark'),
  desktop: words('Computer', 'Desktop'),
  failed: words(
    'De mail kan nu niet worden getoond. Ben je nog ingelogd? Probeer het opnieuw.',
    'The mail can’t be shown now. Are you still logged in? Try again.',
  ),
  from: words('Van', 'From'),
  loading: words('Even wachten …', 'One moment …'),
  login: words('Log in', 'Log in'),
  mail: words('De mail', 'The mail'),
  onlyStaff: words('Dit is voor de redactie.', 'This is for editors.'),
  phone: words('Telefoon', 'Phone'),
  shownAs: words('Bekijk op', 'See on'),
  size: words('Grootte', 'Size'),
  text: words('Als tekst', 'As text'),
  title: words('Voorvertoning van de nieuwsbrief', 'Preview of the newsletter'),
} as const satisfies Record<string, Words>

export type PreviewWord = keyof typeof previewWords
