import type { OwnWords } from './render-mail.rules.ts'
import type { MailLanguage } from './template.rules.ts'

/** The name of a template's group in the global: `password-reset` → `passwordReset`. */
export const groupOf = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Staff's texts for one mail in one language, from the stored global. */
export const ownWordsIn = (texts: unknown, group: string, language: MailLanguage): OwnWords => {
  const words = within(within(texts, group), language)
  return { body: textIn(words, 'body'), button: textIn(words, 'button'), subject: textIn(words, 'subject') }
}

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null

const textIn = (value: unknown, name: string): string | null => {
  const text = within(value, name)
  return typeof text === 'string' ? text : null
}
