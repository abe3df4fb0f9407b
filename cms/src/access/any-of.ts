import type { Where } from 'payload'

import type { Rule } from './rules.ts'

/** Allows what at least one of the rules allows: `anyOf(staff, ownOrganisation, published)`. */
export const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (actor) => {
    const answers = rules.map((rule) => rule(actor))
    if (answers.includes(true)) return true
    const filters = answers.filter((answer): answer is Where => typeof answer === 'object')
    const [first, ...others] = filters
    if (first === undefined) return false
    return others.length === 0 ? first : { or: filters }
  }
