import { emailLink } from '@welkom-hier/writing/email.rules.ts'
import { phoneLink, shownPhone } from '@welkom-hier/writing/phone.rules.ts'
import type { ReactElement } from 'react'

import { ShortAgenda } from '#features/festivals/agenda.part.tsx'
import { breadcrumbLd, organisationLd } from '#features/structured-data/page-ld.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { calendarLink, feedLinks } from '#site/discovery.rules.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { DemoNote } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { FollowWays } from '#ui/follow-ways.tsx'
import { Picture } from '#ui/picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Section } from '#ui/section.tsx'
import { Untranslated } from '#ui/untranslated.tsx'
import { Words } from '#ui/words.tsx'

import { organisationView, type OrganisationView } from './organisation.view.ts'

type Props = { readonly view: OrganisationView; readonly frame: Frame }

const OrganisationPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { organisation } = view
  const { name, summary, description, logo } = organisation
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <article className="column">
        <Breadcrumb
          crumbs={[{ label: t('organisations.title'), href: pathTo('organisations', locale) }]}
          locale={locale}
        />
        <Untranslated lang={summary?.lang ?? locale} locale={locale} />
        <header className="title-block">
          <div>
            {view.place !== null && <p className="kicker">{view.place}</p>}
            <h1 lang="nl">{name}</h1>
            {summary !== null && <Words text={summary} locale={locale} as="p" className="lead" />}
          </div>
          {logo !== null && (
            <Picture picture={logo} locale={locale} sizes="12rem" className="title-block__logo" decorative />
          )}
        </header>
        <div className="story-text">
          {description !== null && <RichText text={description} locale={locale} />}
          <DemoNote demo={organisation.demo} locale={locale} />
        </div>
        <Section id="upcoming" title={t('organisation.festivals')} locale={locale}>
          {view.upcoming.length === 0 ? (
            <p>{t('organisation.noFestivals', { name })}</p>
          ) : (
            <ShortAgenda entries={view.upcoming} locale={locale} />
          )}
        </Section>
        <FollowWays
          mail={view.follow.mail}
          calendarHref={view.follow.calendarHref}
          feedHref={view.follow.feedHref}
          locale={locale}
        />
        {view.hasContact && <Contact view={view} frame={frame} />}
        {view.past.length > 0 && (
          <Section id="past" title={t('organisation.pastFestivals')} locale={locale}>
            <ShortAgenda entries={view.past} locale={locale} />
          </Section>
        )}
      </article>
    </Document>
  )
}

const Contact = ({ view, frame }: Props): ReactElement => {
  const { name, contact, website } = view.organisation
  const t = translator(frame.locale)
  return (
    <Section id="contact" title={t('organisation.contact')} locale={frame.locale}>
      <ul className="plain-list">
        {contact.name !== null && <li lang="nl">{contact.name}</li>}
        {contact.email !== null && (
          <li>
            <a href={emailLink(contact.email)}>{t('organisation.email', { email: contact.email })}</a>
          </li>
        )}
        {contact.phone !== null && (
          <li>
            <a href={phoneLink(contact.phone)}>
              {t('organisation.phone', { phone: shownPhone(contact.phone) })}
            </a>
          </li>
        )}
        {website !== null && (
          <li>
            <a href={website} rel="noreferrer">
              {t('organisation.website', { name })}
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}

export const organisationPage = definePage({
  path: paths.organisation,
  records: 'organisations',
  load: async ({ queries, params }) => {
    const organisation = await queries.organisation(params['slug'] ?? '')
    if (organisation === null) return notFound
    const [upcoming, past] = await Promise.all([
      queries.upcomingFestivals({ organisation: organisation.id }),
      queries.pastFestivals({ organisation: organisation.id }),
    ])
    return found({ organisation, upcoming: upcoming.items, past: past.items })
  },
  view: organisationView,
  head: ({ organisation }, context) => ({
    title: organisation.name,
    description: organisation.summary?.value ?? null,
    translatedIn: organisation.translatedIn,
    feeds: [
      ...feedLinks('organisation', organisation.name, context.locale, organisation.slug),
      calendarLink('organisationCalendar', organisation.name, context.locale, organisation.slug),
    ],
    jsonLd: [
      organisationLd(organisation, context),
      breadcrumbLd(context, [
        {
          label: translator(context.locale)('organisations.title'),
          href: pathTo('organisations', context.locale),
        },
        { label: organisation.name, href: context.path },
      ]),
    ],
  }),
  Page: OrganisationPage,
})
