import { composeLetter } from '../letter/compose-letter.rules.ts'
import type { Material } from '../letter/material.rules.ts'
import { checkContent, checkPictures } from './content-checks.rules.ts'
import { finding, type Finding } from './finding.rules.ts'
import { checkSize } from './size-check.ts'
import { checkPreheader, checkSubject, checkTranslations } from './text-checks.rules.ts'

/** All findings about a newsletter that need no request to another machine. */
export const checkHere = (material: Material, now: Date): readonly Finding[] => {
  const { preheader } = composeLetter({ material, now, segment: { locale: 'nl', provinces: [] } })
  return [
    ...checkSubject(material),
    ...checkPreheader(material, preheader),
    ...checkContent({ material, now }),
    ...checkPictures({ material, now }),
    ...checkTranslations(material),
    ...checkSize(material, now),
    ...checkPostalAddress(material),
  ]
}

const checkPostalAddress = ({ sender }: Material): readonly Finding[] =>
  sender.postalAddress !== ''
    ? [finding('sender', 'fine', 'Het postadres staat eronder.', 'The postal address stands below it.')]
    : [
        finding(
          'sender',
          'blocking',
          'Er is geen postadres, en dat moet onder elke nieuwsbrief staan. Vul het in bij “Instellingen nieuwsbrief”.',
          'There is no postal address, and one must stand below every newsletter. Fill it in under “Newsletter settings”.',
        ),
      ]
