import type { ReactElement } from 'react'

import { municipalityBySlug } from '#gazetteer/places.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame, type LoadContext } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { titleWithErrors } from '#ui/title-with-errors.rules.ts'
import { Words } from '#ui/words.tsx'

import { byName } from './organisations-to-follow.rules.ts'
import { SignUpQuestions } from './sign-up-questions.tsx'
import { signUpForm } from './sign-up.form.ts'
import { provinceNamed } from './sign-up.rules.ts'
import { signUpView, type Asked, type SignUpView } from './sign-up.view.ts'
import { ToArchive } from './to-archive.tsx'

const SignUpPage = ({ view, frame }: { view: SignUpView; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={view.title} intro={view.intro} />
      <div className="column sign-up">
        <div className="sign-up__about">
          {view.text !== null && <Words text={view.text} locale={locale} as="p" />}
          <p>{t('signUp.use')}</p>
          <ToArchive locale={locale} />
          {view.follow !== null && (
            <p>
              <a className="arrow-link" href={pathTo('newsletter', locale)}>
                {t('follow.other')}
              </a>
            </p>
          )}
        </div>
        <div className="sign-up__sheet">
          {view.wording === null ? (
            <p>{t('newsletter.unavailable')}</p>
          ) : (
            <SignUpQuestions view={view} path={frame.path} locale={locale} />
          )}
        </div>
      </div>
    </Document>
  )
}

/** The thing to follow that the address names, if it exists. */
const askedIn = async ({ query, queries, locale }: LoadContext): Promise<Asked | null> => {
  const { municipality = '', organisation = '', province = '' } = query
  const place = municipalityBySlug(municipality)
  if (place !== null) return { kind: 'municipality', value: place.name, name: place.name }
  const region = provinceNamed(province)
  if (region !== null)
    return { kind: 'province', value: region, name: translator(locale)(`province.${region}`) }
  const named = organisation === '' ? null : await queries.organisation(organisation)
  return named === null ? null : { kind: 'organisation', value: named.id, name: named.name }
}

/** The page where people sign up for the newsletter, or to follow a place or an organisation. */
export const signUpPage = definePage({
  path: paths.newsletter,
  query: ['municipality', 'organisation', 'province'],
  form: signUpForm,
  load: async (context) => {
    const { queries } = context
    const [home, outlines, asked] = await Promise.all([
      queries.home(),
      queries.organisationOutlines(),
      askedIn(context),
    ])
    return found({ asked, organisations: byName(outlines), text: home?.newsletter?.text ?? null })
  },
  view: signUpView,
  head: ({ form, title }, { locale }) => ({
    title: titleWithErrors(title, form.errors, locale),
    description: translator(locale)('newsletter.description'),
  }),
  Page: SignUpPage,
})
