import type { Page } from 'playwright-core'

import { isEnglish } from '../../cms/tests/english.ts'

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
