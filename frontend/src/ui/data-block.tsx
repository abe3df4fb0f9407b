import type { ReactElement } from 'react'

type Props = { readonly type: 'application/ld+json' | 'speculationrules'; readonly json: string }

/**
 * Data in a page that nobody sees. A browser runs none of it as a script. This is the one place where React does not
 * escape: every `<` is written as JSON lets it be written.
 */
export const DataBlock = ({ type, json }: Props): ReactElement => (
  <script type={type} dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }} />
)
