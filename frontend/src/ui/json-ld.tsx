import type { ReactElement } from 'react'

/**
 * Data about the page for search engines. A browser does not run it, so the page's policy against scripts lets it
 * stand. This is the one place where React does not escape: every `<` is written as JSON lets it be written.
 */
export const JsonLd = ({ objects }: { objects: readonly object[] }): ReactElement | null =>
  objects.length === 0 ? null : (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(objects) }} />
  )

/** The objects as one graph, safe to stand in a script element. */
export const jsonLdText = (objects: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': objects })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
