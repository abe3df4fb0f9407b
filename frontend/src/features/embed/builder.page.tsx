import type { ReactElement } from 'react'

import { provinces } from '#cms/models/places.ts'
import { embedElementPath } from '#i18n/document-paths.ts'
import { isLocale, locales, type Locale } from '#i18n/locales.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { languageName, translator } from '#i18n/t.ts'
import { definePage, found, type Frame, type ViewContext } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { Field } from '#ui/field.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Section } from '#ui/section.tsx'

import { embedChoice, embedParameters, embedPath } from './embed-choice.rules.ts'
import { escaped, frameMarkup } from './oembed.rules.ts'

type View = {
  readonly query: Readonly<Record<string, string>>
  readonly language: Locale
  readonly frame: string
  readonly component: string
  readonly example: string
  /** True when the chosen colours have too little contrast with each other. */
  readonly coloursRefused: boolean
}

const builderView = (_: object, { query, locale, siteUrl }: ViewContext): View => {
  const given = query['language']
  const language = isLocale(given) ? given : locale
  const choice = embedChoice(query)
  const example = embedPath(choice, language)
  const title = translator(language)('festivals.title')
  const attributes = { lang: language, ...choice }
  const shown = Object.entries(attributes)
    .filter(([name, value]) => value !== null && name !== 'festival')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  return {
    query,
    language,
    example,
    coloursRefused: Boolean(query['ground'] ?? query['ink']) && choice.ground === null,
    frame: frameMarkup({ url: siteUrl + example, title, width: '100%', height: 640 }),
    component: `<script src="${siteUrl}${embedElementPath}" defer></script>\n<welkom-hier${shown.join('')}></welkom-hier>`,
  }
}

type Props = { readonly view: View; readonly frame: Frame }

const BuilderPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('builder.title')} intro={t('builder.intro')} />
      <div className="column close-sections">
        <Section id="choose" title={t('builder.choose')} locale={locale}>
          <Choices view={view} frame={frame} />
        </Section>
        <Section id="copy" title={t('builder.copy')} locale={locale}>
          <Snippet id="snippet-frame" label={t('builder.frame')} text={view.frame} />
          <Snippet id="snippet-component" label={t('builder.component')} text={view.component} />
          <p>{t('builder.privacy')}</p>
        </Section>
        <Section id="example" title={t('builder.example')} locale={locale}>
          <iframe className="embed-example" src={view.example} title={t('builder.example')} loading="lazy" />
        </Section>
      </div>
    </Document>
  )
}

const Choices = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { query } = view
  const t = translator(locale)
  const text = (name: string, label: string, hint: string, error?: string) => (
    <Field
      name={name}
      label={label}
      hint={hint}
      value={query[name] ?? ''}
      locale={locale}
      required={false}
      {...(error !== undefined && { error })}
    />
  )
  const refused = view.coloursRefused ? t('builder.coloursRefused') : undefined
  return (
    <form method="get" action={pathTo('embedBuilder', locale)}>
      <Choice
        name="province"
        label={t('builder.province')}
        value={query['province'] ?? ''}
        options={[
          ['', t('builder.everywhere')],
          ...provinces.map((one) => [one, t(`province.${one}`)] as const),
        ]}
      />
      {text('municipality', t('builder.municipality'), t('builder.municipalityHint'))}
      {text('organisation', t('builder.organisation'), t('builder.organisationHint'))}
      <Choice
        name="language"
        label={t('builder.language')}
        value={view.language}
        options={locales.map((one) => [one, languageName(one, locale)] as const)}
      />
      {text('ground', t('builder.ground'), t('builder.colourHint'), refused)}
      {text('ink', t('builder.ink'), t('builder.colourHint'), refused)}
      {text('accent', t('builder.accent'), t('builder.colourHint'))}
      <button className="button" type="submit">
        {t('builder.make')}
      </button>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

const Choice = ({ name, label, value, options }: ChoiceProps): ReactElement => (
  <div className="field">
    <label className="field__label" htmlFor={name}>
      {label}
    </label>
    <select className="field__input" id={name} name={name} defaultValue={value}>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  </div>
)

const Snippet = ({ id, label, text }: { id: string; label: string; text: string }): ReactElement => (
  <div className="field">
    <label className="field__label" htmlFor={id}>
      {label}
    </label>
    <textarea className="field__input snippet" id={id} rows={4} dir="ltr" readOnly defaultValue={text} />
  </div>
)

export const embedBuilderPage = definePage({
  path: paths.embedBuilder,
  query: [...embedParameters, 'language'],
  load: async () => found({}),
  view: builderView,
  head: (_, { locale }) => ({
    title: translator(locale)('builder.title'),
    description: translator(locale)('builder.intro'),
  }),
  Page: BuilderPage,
})
