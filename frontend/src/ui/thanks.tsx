import type { ReactElement } from 'react'
import type { Frame } from '#site/page.ts'
import { Document } from './document.tsx'
import { GarlandLine } from './garland.tsx'
import { PageHeader } from './page-header.tsx'

type Props = {
  readonly frame: Frame
  readonly garland: string
  readonly title: string
  readonly intro: string
  readonly paragraphs: readonly string[]
  readonly back: { readonly label: string; readonly href: string }
}

/** What a form leads to: that it arrived, what happens next, and a way on. */
export const Thanks = ({ frame, garland, title, intro, paragraphs, back }: Props): ReactElement => (
  <Document frame={frame} decoration={<GarlandLine name={garland} size="large" />}>
    <PageHeader title={title} intro={intro} />
    <div className="column prose">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a className="button" href={back.href}>
          {back.label}
        </a>
      </p>
    </div>
  </Document>
)
