import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

/** A note that says that a record is invented demo content. */
export const DemoNote = ({ demo, locale }: { demo: boolean; locale: Locale }): ReactElement | null =>
  demo ? <p className="remark">{translator(locale)('text.demo')}</p> : null

/** The same as one word, for lists. */
export const DemoTag = ({ demo, locale }: { demo: boolean; locale: Locale }): ReactElement | null =>
  demo ? <span className="demo-tag">{translator(locale)('text.demoShort')}</span> : null
