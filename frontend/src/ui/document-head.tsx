import type { ReactElement } from 'react'

import { webManifestPath } from '#i18n/document-paths.ts'
import { languages } from '#i18n/languages.ts'
import { scriptOf, type Locale } from '#i18n/locales.ts'
import type { Frame } from '#site/page.ts'

import { DataBlock } from './data-block.tsx'
import { JsonLd } from './json-ld.tsx'
import { speculationRules } from './speculation-rules.rules.ts'

/** The font of a script that is not Latin. */
const fontOfScript: Readonly<Record<string, string>> = {
  Arab: 'rubik-arabic.woff2',
  Cyrl: 'rubik-cyrillic.woff2',
}

/** The fonts that each page in a language needs. */
const fontsOf = (locale: Locale): readonly string[] => {
  const own = fontOfScript[scriptOf(locale)]
  return [...(own === undefined ? [] : [own]), 'rubik-basic.woff2']
}

/** The head of a page: metadata for browsers, search engines and sites that show a link to it. */
export const DocumentHead = ({ frame }: { frame: Frame }): ReactElement => {
  const { assets, canonical, head } = frame
  const { title, description } = namesOf(frame)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description !== null && <meta name="description" content={description} />}
      {head.noindex === true && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf4e6" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1e1127" />
      {fontsOf(frame.locale).flatMap((name) => {
        const address = assets.fonts[name]
        if (address === undefined) return []
        return [
          <link
            key={name}
            rel="preload"
            href={address}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />,
        ]
      })}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={webManifestPath} />
      {canonical !== null && <link rel="canonical" href={canonical} />}
      <Alternates frame={frame} />
      {frame.head.feeds?.map(({ type, href, title: name }) => (
        <link key={href} rel="alternate" type={type} href={frame.siteUrl + href} title={name} />
      ))}
      {canonical !== null && <OpenGraph frame={frame} />}
      <JsonLd objects={head.jsonLd ?? []} />
      {/* Inline: a separate file would compete with the first picture on a slow phone. */}
      {head.hasSecretAddress !== true && <DataBlock type="speculationrules" json={speculationRules} />}
    </head>
  )
}

const namesOf = ({ head, settings }: Frame): { title: string; description: string | null } => {
  const site = settings.tagline === null ? settings.name : `${settings.name} – ${settings.tagline.value}`
  return {
    title: head.title === null ? site : `${head.title} – ${settings.name}`,
    description: head.description ?? settings.metaDescription?.value ?? null,
  }
}

const Alternates = ({ frame }: { frame: Frame }): ReactElement | null => {
  const [first] = frame.alternates
  if (first === undefined || frame.canonical === null) return null
  return (
    <>
      {frame.alternates.map(({ locale, url }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={url} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={first.url} />
    </>
  )
}

const OpenGraph = ({ frame }: { frame: Frame }): ReactElement => {
  const { head, settings, siteUrl } = frame
  const { title, description } = namesOf(frame)
  const image = shareImageOf(head, settings)
  return (
    <>
      <meta property="og:site_name" content={settings.name} />
      <meta property="og:type" content={head.type ?? 'website'} />
      <meta property="og:title" content={head.title ?? title} />
      {description !== null && <meta property="og:description" content={description} />}
      <meta property="og:url" content={frame.canonical ?? siteUrl} />
      <meta property="og:locale" content={languages[frame.locale].openGraph} />
      {frame.alternates
        .filter(({ locale }) => locale !== frame.locale)
        .map(({ locale }) => (
          <meta key={locale} property="og:locale:alternate" content={languages[locale].openGraph} />
        ))}
      {image !== null && (
        <>
          <meta property="og:image" content={`${siteUrl}${image.path}`} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          {image.alt !== null && <meta property="og:image:alt" content={image.alt} />}
        </>
      )}
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}

type ShareImage = {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly alt: string | null
}

const shareImageOf = (head: Frame['head'], settings: Frame['settings']): ShareImage | null => {
  if (head.shareImage != null) return { ...head.shareImage, width: 1200, height: 630 }
  const picture = [head.image, settings.shareImage].find((one) => one?.shared != null)
  if (picture?.shared == null) return null
  const { url: path, width, height } = picture.shared
  return { path, width, height, alt: picture.alt?.value ?? null }
}
