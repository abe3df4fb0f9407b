import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'

import { definePage, found, type Frame, type LoadContext, type SitePage } from './page.ts'

type LinkPage<State, View> = {
  readonly path: PathPerLocale
  /** The part of a link's state that the page shows. */
  readonly view: (state: State, context: LoadContext) => Promise<View>
  readonly title: (view: View, locale: Locale) => string
  readonly Page: (props: { readonly view: View; readonly frame: Frame }) => ReactElement
}

/** A page behind a link from a mail: rendered for each visit, not indexed, and never cached. */
export const linkPage =
  <State, View>({ path, view, title, Page }: LinkPage<State, View>) =>
  (state: State): SitePage =>
    definePage<View, View>({
      path,
      load: async (context) => found(await view(state, context)),
      view: (data) => data,
      head: (data, { locale }) => ({
        title: title(data, locale),
        noindex: true,
        hasSecretAddress: true,
        translatedIn: [],
      }),
      Page,
    })
