import { words } from '#i18n/words.ts'

export const unknownNewsletter = words(
  'Deze nieuwsbrief is er niet (meer).',
  'This newsletter does not exist (any more).',
)
