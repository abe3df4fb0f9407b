import type { ReactElement } from 'react'

import { pathInEach } from '#i18n/paths.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Section } from '#ui/section.tsx'

import { content } from './content.examples.tsx'
import type { Example } from './example.ts'
import { fields } from './fields.examples.tsx'
import { messages } from './messages.examples.tsx'
import { ways } from './ways.examples.tsx'

/** All examples of components, for whoever builds a page and for the test that looks at each. */
export const examples: readonly Example[] = [...ways, ...fields, ...messages, ...content]

/** Shows them at an address that only `npm run dev` has. */
export const galleryPage = definePage({
  path: pathInEach('/gallery'),
  load: async () => found({}),
  view: () => ({}),
  head: () => ({ title: 'Components', noindex: true }),
  Page: ({ frame }) => (
    <Document frame={frame}>
      <div lang="en" dir="ltr">
        <PageHeader
          title="Components"
          intro="What pages are made of, in each state. The words around the examples are English; the examples are in the language of the page."
        />
      </div>
      <div className="column close-sections">
        {examples.map((example) => (
          <Shown key={example.name} example={example} frame={frame} />
        ))}
      </div>
    </Document>
  ),
})

const Shown = ({ example, frame }: { readonly example: Example; readonly frame: Frame }): ReactElement => (
  <Section id={example.name} title={{ value: example.name, lang: 'en' }} locale={frame.locale}>
    <p lang="en" dir="ltr">
      {example.use}
    </p>
    {Object.entries(example.states).map(([state, show]) => (
      <div key={state}>
        <p className="hint" lang="en" dir="ltr">
          {state}
        </p>
        <div data-example={`${example.name}: ${state}`}>{show(frame)}</div>
      </div>
    ))}
  </Section>
)
