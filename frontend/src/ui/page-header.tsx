import type { ReactElement, ReactNode } from 'react'

type Props = { readonly title: string; readonly intro: string; readonly children?: ReactNode }

/** The top of a list page: its name in large letters, and one sentence. */
export const PageHeader = ({ title, intro, children }: Props): ReactElement => (
  <div className="page-header">
    <h1>{title}</h1>
    <p className="lead">{intro}</p>
    {children}
  </div>
)
