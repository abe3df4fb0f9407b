import type { ReactElement } from 'react'

import { paths } from '#i18n/paths.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { DemoNote } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { EditorsHeader } from '#ui/editors-header.tsx'

import { festivalsOfBlocks } from './blocks.kit.ts'
import { PageBlock } from './page-block.part.tsx'
import { pageView, type PageView } from './page.view.ts'

const EditorsPage = ({ view, frame }: { view: PageView; frame: Frame }): ReactElement => {
  const { locale } = frame
  const { title, intro, demo } = view.page
  return (
    <Document frame={frame}>
      <EditorsHeader title={title} intro={intro} locale={locale}>
        <DemoNote demo={demo} locale={locale} />
      </EditorsHeader>
      <div className="blocks">
        {view.blocks.map((block, index) => (
          <PageBlock key={index} block={block} locale={locale} />
        ))}
      </div>
    </Document>
  )
}

/** A page that editors made. */
export const editorsPage = definePage({
  path: paths.page,
  records: 'pages',
  load: async ({ queries, params }) => {
    const page = await queries.page(params['slug'] ?? '')
    if (page === null) return notFound
    const festivals = await festivalsOfBlocks(queries, page.blocks)
    return found({ page, festivals })
  },
  view: pageView,
  head: ({ page }) => ({
    title: page.title.value,
    description: page.metaDescription?.value ?? page.intro?.value ?? null,
    translatedIn: page.translatedIn,
  }),
  Page: EditorsPage,
})
