'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { isCounted } from './mailing.rules.ts'
import { audienceWords } from './progress-words.rules.ts'

/** How many readers a mailing has, once they are counted: that is when it begins to leave. */
export const AudienceCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  if (!isCounted(rowData.state)) return <span>{audienceWords.later[language]}</span>
  return <span>{Number(cellData ?? 0).toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL')}</span>
}
