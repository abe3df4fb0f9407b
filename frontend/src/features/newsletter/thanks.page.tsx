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
      garland="letters"
      title={t('signedUp.title')}
      intro={t('signedUp.intro')}
      paragraphs={[t('signedUp.where'), t('signedUp.again')]}
      back={{ label: t('signedUp.back'), href: pathTo('festivals', locale) }}
    />
  )
}

/** Where every sign-up leads: the same for an address that is known and one that isn't. */
export const newsletterThanksPage = definePage({
  path: paths.newsletterThanks,
  load: () => Promise.resolve(found(null)),
  view: () => null,
  head: (_, { locale }) => ({ title: translator(locale)('signedUp.title'), noindex: true }),
  Page: ThanksPage,
})
