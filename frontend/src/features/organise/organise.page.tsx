import type { ReactElement } from 'react'

import { festivalsOfBlocks } from '#features/pages/blocks.kit.ts'
import { PageBlock } from '#features/pages/page-block.part.tsx'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { EditorsHeader } from '#ui/editors-header.tsx'
import { Section } from '#ui/section.tsx'
import { titleWithErrors } from '#ui/title-with-errors.rules.ts'
import { Words } from '#ui/words.tsx'

import { ApplyQuestions } from './apply-questions.tsx'
import { applyForm } from './apply.form.ts'
import { organiseView, type OrganiseView } from './organise.view.ts'

const OrganisePage = ({ view, frame }: { view: OrganiseView; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  const { blocks, form, formIntro, intro, title } = view
  return (
    <Document frame={frame}>
      <EditorsHeader title={title} intro={intro} locale={locale}>
        <p className="organise__jump">
          <a className="button button--yellow" href="#form">
            {t('organise.toForm')}
          </a>
        </p>
      </EditorsHeader>
      <div className="blocks">
        {blocks.map((block, index) => (
          <PageBlock key={index} block={block} locale={locale} />
        ))}
      </div>
      <div className="column organise__form">
        <Section id="form" title={t('organise.formTitle')} locale={locale}>
          <Words text={formIntro} locale={locale} as="p" />
          <ApplyQuestions form={form} path={frame.path} locale={locale} />
        </Section>
      </div>
    </Document>
  )
}

/** The handbook for organisers, and the form with which people become one. */
export const organisePage = definePage({
  path: paths.organise,
  form: applyForm,
  load: async ({ queries }) => {
    const handbook = await queries.handbook()
    const festivals = await festivalsOfBlocks(queries, handbook?.blocks ?? [])
    return found({ handbook, festivals })
  },
  view: organiseView,
  head: ({ title, description, form }, { locale }) => ({
    title: titleWithErrors(title.value, form.errors, locale),
    description,
  }),
  Page: OrganisePage,
})
