import type { ReactElement } from 'react'

import { Notice } from './notice.tsx'

type Props = {
  readonly kind: 'stopped' | 'changed' | 'info'
  readonly title: string
  readonly text?: string
}

/** A message with a title, for facts that every visitor must notice. */
export const TitledNotice = ({ kind, title, text }: Props): ReactElement => (
  <Notice kind={kind} label={title}>
    <p>
      <strong>{title}</strong>
    </p>
    {text !== undefined && <p>{text}</p>}
  </Notice>
)
