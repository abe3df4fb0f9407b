import type { ReactElement } from 'react'

import { paths, pathTo, type PathName, type PathPerLocale } from '#i18n/paths.ts'
import { translator, type Translate } from '#i18n/t.ts'
import { definePage, found, type Frame, type SitePage } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { PageHeader } from '#ui/page-header.tsx'

type Words = Readonly<Record<'title' | 'intro' | 'next' | 'after' | 'back', string>>

type Thanks = {
  readonly path: PathPerLocale
  readonly garland: string
  readonly words: (t: Translate) => Words
  readonly back: PathName
}

/** The page after a form was sent: confirmation, next steps, and a link to continue. */
const thanksPage = ({ path, garland, words, back }: Thanks): SitePage => {
  const ThanksPage = ({ frame }: { frame: Frame }): ReactElement => {
    const said = words(translator(frame.locale))
    return (
      <Document frame={frame} decoration={<GarlandLine name={garland} size="large" />}>
        <PageHeader title={said.title} intro={said.intro} />
        <div className="column prose">
          <p>{said.next}</p>
          <p>{said.after}</p>
          <p>
            <a className="button" href={pathTo(back, frame.locale)}>
              {said.back}
            </a>
          </p>
        </div>
      </Document>
    )
  }
  return definePage({
    path,
    load: () => Promise.resolve(found(null)),
    view: () => null,
    head: (_, { locale }) => ({ title: words(translator(locale)).title, noindex: true }),
    Page: ThanksPage,
  })
}

/** The page after every sign-up: the same for known and unknown addresses. */
export const newsletterThanksPage = thanksPage({
  path: paths.newsletterThanks,
  garland: 'letters',
  words: (t) => ({
    title: t('signedUp.title'),
    intro: t('signedUp.intro'),
    next: t('signedUp.where'),
    after: t('signedUp.again'),
    back: t('signedUp.back'),
  }),
  back: 'festivals',
})

/** The page after the application form was sent. */
export const organiseThanksPage = thanksPage({
  path: paths.organiseThanks,
  garland: 'thanks',
  words: (t) => ({
    title: t('organise.thanks.title'),
    intro: t('organise.thanks.intro'),
    next: t('organise.thanks.mail'),
    after: t('organise.thanks.next'),
    back: t('organise.thanks.back'),
  }),
  back: 'organise',
})
