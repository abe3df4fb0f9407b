import type { Festival } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import type { Locale } from '#i18n/locales.ts'
import { languageName, listInWords, type Translate } from '#i18n/t.ts'

/** One practical fact: a short heading, a short answer, and an explanation if there is one. */
export type PracticalFact = {
  readonly heading: string
  readonly answer: string | null
  readonly sentences: readonly string[]
  readonly note: Text | null
}

/** The facts that a visitor wants to know before coming; fields without a value are left out. */
export const practicalFacts = (
  practical: Festival['practical'],
  t: Translate,
  locale: Locale,
): readonly PracticalFact[] => {
  const facts: readonly (PracticalFact | null)[] = [
    languagesFact(practical, t, locale),
    admissionFact(practical, t),
    practical.children ? factOf(t('festival.children'), [t('festival.children.yes')]) : null,
    accessFact(practical, t),
    practical.publicTransport === null
      ? null
      : { ...factOf(t('festival.transport'), []), note: practical.publicTransport },
  ]
  return facts.filter((fact) => fact !== null)
}

const factOf = (heading: string, sentences: readonly string[]): PracticalFact => ({
  heading,
  answer: null,
  sentences,
  note: null,
})

const languagesFact = (
  practical: Festival['practical'],
  t: Translate,
  locale: Locale,
): PracticalFact | null => {
  const { languages, interpreter } = practical
  if (languages.length === 0 && !interpreter) return null
  return {
    ...factOf(t('festival.languages'), interpreter ? [t('festival.interpreterText')] : []),
    answer:
      languages.length === 0
        ? null
        : listInWords(
            languages.map((code) => languageName(code, locale)),
            locale,
          ),
  }
}

const admissionFact = ({ admission, price }: Festival['practical'], t: Translate): PracticalFact | null => {
  if (admission === null) return null
  return {
    ...factOf(t('festival.admission'), price === null ? [t(`festival.admission.${admission}Text`)] : []),
    answer: t(`festival.admission.${admission}`),
    note: price,
  }
}

const accessFact = (practical: Festival['practical'], t: Translate): PracticalFact | null => {
  const sentences = [
    ...(practical.wheelchair ? [t('festival.access.wheelchair')] : []),
    ...(practical.hearingLoop ? [t('festival.access.hearingLoop')] : []),
    ...(practical.quietRoom ? [t('festival.access.quietRoom')] : []),
  ]
  return sentences.length === 0 ? null : factOf(t('festival.access'), sentences)
}
