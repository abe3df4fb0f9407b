import type { ReactElement } from 'react'

type Props = { readonly type: 'application/ld+json' | 'speculationrules'; readonly json: string }

/**
 * An invisible data block in a page, which a browser does not run as a script. Only here does React not escape: every
 * `<` is written as a JSON escape.
 */
export const DataBlock = ({ type, json }: Props): ReactElement => (
  <script type={type} dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }} />
)
