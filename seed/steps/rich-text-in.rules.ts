import { toLexical, type Block, type LexicalDocument } from '../content/rich-text.ts'
import type { Locale, Localized } from '../content/types.ts'

/** A text in one language, as the editor stores it; undefined without a translation. */
export function richTextIn(locale: Locale, text: Localized<readonly Block[]>): LexicalDocument | undefined {
  const blocks = text[locale]
  return blocks === undefined ? undefined : toLexical(blocks, locale)
}
