import type { ReactElement } from 'react'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Thanks } from '#ui/thanks.tsx'

const ThanksPage = ({ frame }: { frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Thanks
      frame={frame}
      garland="thanks"
      title={t('organise.thanks.title')}
      intro={t('organise.thanks.intro')}
      paragraphs={[t('organise.thanks.mail'), t('organise.thanks.next')]}
      back={{ label: t('organise.thanks.back'), href: pathTo('organise', locale) }}
    />
  )
}

/** Where the application form leads after it was sent. */
export const organiseThanksPage = definePage({
  path: paths.organiseThanks,
  load: () => Promise.resolve(found(null)),
  view: () => null,
  head: (_, { locale }) => ({ title: translator(locale)('organise.thanks.title'), noindex: true }),
  Page: ThanksPage,
})
