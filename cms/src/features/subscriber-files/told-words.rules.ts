import type { Words } from '#i18n/words.ts'

import { judgementWords, problemWords } from './imports-words.rules.ts'
import type { Told } from './looked-list.rules.ts'

/** The result for one line, in words. */
export const toldWords = ({ what }: Pick<Told, 'what'>): Words =>
  ({ ...judgementWords, ...problemWords })[what]
