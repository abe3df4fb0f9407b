import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'

import { labels, spokenLabel } from '#admin/spoken-labels.rules.ts'
import { adminWords } from '#i18n/admin-words.ts'
import { spokenMessage } from '#i18n/payloads-english.rules.ts'

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)))

const dutch = new Set([...flat(nl.translations), ...flat(adminWords.nl)])

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Payload's English, where its Dutch is another text; a gap is any text. */
const payloads = [...flat(en.translations), ...flat(adminWords.en)]
  .filter((text) => !dutch.has(text) && /[a-z]{3}/i.test(text.replaceAll(/\{\{\w+\}\}/g, '')))
  .map((text) => text.split(/\{\{\w+\}\}|<\/?\d+>/).map(escaped))
  .map((parts) => new RegExp(`^${parts.join('.+')}$`))

const hardCoded = labels.flatMap((place) => place.labels)

/** Words that no Dutch sentence has. */
const telling =
  /\b(?:the|and|you|your|are|please|with|this|that|these|have|been|should|could|must|cannot|select|selected|choose|press|loading|failed|invalid|successfully|months?|notifications|edit|untitled|required|where|from|by|not|all|none|time|am|pm|show|hide|remove|insert|drag|drop|expand|collapse|responsive)\b/i

/** Whether a text of the admin in Dutch is English. */
export const isEnglish = (text: string): boolean =>
  telling.test(text) ||
  spokenMessage(text, 'nl') !== text ||
  spokenLabel(hardCoded, text, 'nl') !== null ||
  payloads.some((english) => english.test(text))
