import type { ReactElement, ReactNode } from 'react'

type Props = {
  readonly kind: 'stopped' | 'changed' | 'info'
  readonly children: ReactNode
  /** The name of the landmark for screen readers; only for messages that every visitor must notice. */
  readonly label?: string
}

/** A message that stands apart from the text; its sign, its words and its colour say of which kind it is. */
export const Notice = ({ kind, children, label }: Props): ReactElement => {
  const className = `notice notice--${kind}`
  const content = (
    <>
      <Sign kind={kind} />
      <div>{children}</div>
    </>
  )
  return label === undefined ? (
    <div className={className}>{content}</div>
  ) : (
    <section className={className} aria-label={label}>
      {content}
    </section>
  )
}

const signs = {
  stopped: 'M6 6L18 18M18 6L6 18',
  changed: 'M12 4V14M12 18.5V20',
  info: 'M12 10V20M12 4V5.5',
} as const

const Sign = ({ kind }: { kind: Props['kind'] }): ReactElement => (
  <svg
    className="notice__sign"
    viewBox="0 0 24 24"
    width="32"
    height="32"
    aria-hidden="true"
    focusable="false"
  >
    <path d={signs[kind]} />
  </svg>
)
