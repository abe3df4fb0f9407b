import type { ReactElement } from 'react'

import { breadcrumbLd } from '#features/structured-data/page-ld.rules.ts'
import { dayInWords, dayOfInstant } from '#i18n/dates.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { feedLinks } from '#site/discovery.rules.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { DemoNote } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { Untranslated } from '#ui/untranslated.tsx'
import { Words } from '#ui/words.tsx'

import { NewsletterBlock } from './newsletter-block.tsx'
import {
  archivedNewsletterView,
  festivalsOfNewsletter,
  type ArchivedNewsletterView,
} from './newsletter.view.ts'
import { SubscribeInvitation } from './subscribe-invitation.tsx'

const ArchivedNewsletterPage = ({
  view,
  frame,
}: {
  view: ArchivedNewsletterView
  frame: Frame
}): ReactElement => {
  const { locale } = frame
  const { demo, preheader, sentAt, subject } = view.newsletter
  const t = translator(locale)
  const day = dayOfInstant(sentAt, 'Europe/Amsterdam')
  return (
    <Document frame={frame} invites>
      <article>
        <header className="column letters__head">
          <Breadcrumb
            crumbs={[{ label: t('archive.title'), href: pathTo('newsletterArchive', locale) }]}
            locale={locale}
          />
          <Untranslated lang={subject.lang} locale={locale} />
          <p className="kicker">
            <time dateTime={day}>{t('archive.sentOn', { day: dayInWords(day, locale) })}</time>
          </p>
          <Words text={subject} locale={locale} as="h1" />
          {preheader !== null && <Words text={preheader} locale={locale} as="p" className="lead" />}
          <DemoNote demo={demo} locale={locale} />
        </header>
        <div className="blocks letters__blocks">
          {view.blocks.map((block, index) => (
            <NewsletterBlock key={index} block={block} locale={locale} />
          ))}
        </div>
      </article>
      <SubscribeInvitation frame={frame} />
    </Document>
  )
}

/** The web version of a newsletter: the same content for everyone, without personal links. */
export const archivedNewsletterPage = definePage({
  path: paths.archivedNewsletter,
  records: 'newsletters',
  load: async ({ queries, params }) => {
    const newsletter = await queries.newsletter(params['slug'] ?? '')
    if (newsletter === null) return notFound
    return found({ newsletter, festivals: await festivalsOfNewsletter(queries, newsletter) })
  },
  view: archivedNewsletterView,
  head: ({ newsletter }, context) => {
    const title = translator(context.locale)('archive.title')
    return {
      title: newsletter.subject.value,
      description: newsletter.preheader?.value ?? null,
      noindex: !newsletter.inArchive,
      translatedIn: newsletter.translatedIn,
      type: 'article',
      feeds: feedLinks('newsletters', title, context.locale),
      jsonLd: [
        breadcrumbLd(context, [
          { label: title, href: pathTo('newsletterArchive', context.locale) },
          { label: newsletter.subject.value, href: context.path },
        ]),
      ],
    }
  },
  Page: ArchivedNewsletterPage,
})
