'use client'

import type { DefaultCellComponentProps } from 'payload'

import { tagOf } from '#i18n/dates.rules.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { isCounted } from './mailing.rules.ts'
import { audienceWords } from './progress-words.rules.ts'

/** The number of readers of a mailing; they are counted when sending begins. */
export const AudienceCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { language, say } = useWords(audienceWords)
  if (!isCounted(rowData.state)) return <span>{say('later')}</span>
  return <span>{Number(cellData ?? 0).toLocaleString(tagOf(language))}</span>
}
