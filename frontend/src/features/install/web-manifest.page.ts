import { cut } from '@welkom-hier/writing/cut.rules.ts'

import { webManifestPath } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { defineDocument, found } from '#site/page.ts'

/** The manifest: the name and the icon of the site on the start screen of a phone. */
export const webManifest = defineDocument({
  path: { nl: webManifestPath },
  open: true,
  write: async ({ settings, locale }) => {
    const home = pathTo('home', locale)
    const manifest = {
      id: home,
      name: settings.name,
      short_name: cut(settings.name, 30),
      ...(settings.tagline !== null && { description: settings.tagline.value }),
      lang: locale,
      start_url: home,
      scope: home,
      display: 'browser',
      background_color: '#fbf4e6',
      theme_color: '#fbf4e6',
      icons: [192, 512].flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({
          src: `/icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    }
    return found({ type: 'application/manifest+json; charset=utf-8', body: JSON.stringify(manifest) })
  },
})
