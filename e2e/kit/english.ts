import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import type { Page } from 'playwright-core'

import { labels, spokenLabel } from '../../cms/src/admin/spoken-labels.rules.ts'
import { adminWords } from '../../cms/src/i18n/admin-words.ts'
import { spokenMessage } from '../../cms/src/i18n/payloads-english.rules.ts'

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

/** Whether a text of the admin is English. */
const isEnglish = (text: string): boolean =>
  telling.test(text) ||
  spokenMessage(text, 'nl') !== text ||
  spokenLabel(hardCoded, text, 'nl') !== null ||
  payloads.some((english) => english.test(text))

/** Texts that people wrote, and what the browser doesn't show. */
const written = [
  'script, style, noscript, textarea, iframe, option, [lang=en], [contenteditable=true]',
  'td a, .doc-header__title, .step-nav, .rs__single-value, .relationship--multi-value-label__text',
  '.file-details, .file-field, .thumbnail, .upload-relationship-details, .start-page a, time, address, code, pre',
].join(', ')

/** What stands on the page by itself: its title, texts and labels. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate((left) => {
    const found = new Set<string>([document.title])
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = all.nextNode(); node !== null; node = all.nextNode())
      if (!node.parentElement?.closest(left)) found.add(node.textContent ?? '')
    for (const name of ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(left) || name === 'aria-label') found.add(element.getAttribute(name) ?? '')
    return [...found].map((text) => text.trim())
  }, written)

/** The English texts on a page of the admin. */
export const englishOn = async (page: Page): Promise<string[]> => (await textsOn(page)).filter(isEnglish)
