import { provinces } from '#platform/fields/provinces.rules.ts'

import { composeLetter } from '../letter/compose-letter.rules.ts'
import { letterHtml } from '../letter/letter-html.ts'
import { letterText } from '../letter/letter-text.rules.ts'
import { letterLocales } from '../letter/letter.rules.ts'
import type { Material } from '../letter/material.rules.ts'
import { placeholders } from '../personal-links.rules.ts'
import type { Segment } from '../segment.rules.ts'
import { finding, type Finding } from './finding.rules.ts'

/** Gmail cuts off a longer mail, and with it the link to unsubscribe. */
export const mostBytes = 100 * 1024

/** How much longer a reader’s own links are than their placeholders. */
const linkLength = 800

/** Checks the size of a newsletter for its largest segment, and that each segment has the links to unsubscribe. */
export const checkSize = (material: Material, now: Date): readonly Finding[] => {
  let [largest, locale] = [0, 'nl']
  for (const segment of segmentsOf(material)) {
    const letter = composeLetter({ material, now, segment })
    const html = letterHtml(letter)
    if (!holdsLinks(html) || !holdsLinks(letterText(letter)))
      return [
        finding(
          'size',
          'blocking',
          'In de mail ontbreekt de link om je af te melden. Neem contact op met wie het programma beheert.',
          'The link to unsubscribe is missing from the mail. Get in touch with whoever runs the program.',
        ),
      ]
    const bytes = Buffer.byteLength(html) + linkLength
    if (bytes > largest) [largest, locale] = [bytes, segment.locale]
  }
  const kilobytes = String(Math.ceil(largest / 1024))
  return [
    largest > mostBytes
      ? finding(
          'size',
          'blocking',
          `De mail is ${kilobytes} KB groot. Boven de 100 KB knipt Gmail het einde eraf: haal tekst of blokken weg.`,
          `The mail is ${kilobytes} KB. Beyond 100 KB Gmail cuts off its end: remove text or blocks.`,
        )
      : finding(
          'size',
          'fine',
          `De mail is hooguit ${kilobytes} KB (${locale}). Onder de 100 KB is goed.`,
          `The mail is at most ${kilobytes} KB (${locale}). Below 100 KB is fine.`,
        ),
  ]
}

const holdsLinks = (written: string): boolean =>
  written.includes(placeholders.unsubscribe) && written.includes(placeholders.preferences)

/** Every different list: one per language, and per province when festivals near the reader come first. */
const segmentsOf = ({ newsletter }: Material): readonly Segment[] => {
  const isNear = newsletter.blocks.some(
    (block) => block.blockType === 'letterFestivals' && block.choice === 'near-reader',
  )
  const places = isNear ? [[], ...provinces.map(({ value }) => [value])] : [[]]
  return letterLocales.flatMap((locale) => places.map((chosen) => ({ locale, provinces: chosen })))
}
