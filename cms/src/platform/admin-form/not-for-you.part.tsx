import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'

import { languageOf, words } from '#i18n/words.ts'

import { AdminPage } from './admin-page.part.tsx'

type Props = {
  readonly title: string
  readonly view: AdminViewServerProps
  readonly whose: 'administrators' | 'staff'
}

const says = {
  administrators: words('Deze pagina is voor beheerders.', 'This page is for administrators.'),
  back: words('Naar je startpagina', 'To your start page'),
  staff: words('Deze pagina is voor de redactie.', 'This page is for editors.'),
}

/** A page of our own for a person without rights to it: says so, and links back; a new login would not help. */
export const NotForYou = ({ title, view, whose }: Props): ReactElement => {
  const { i18n, user } = view.initPageResult.req
  const language = languageOf(i18n)
  const email = user?.email ?? ''
  const account = words(
    `Je bent ingelogd als ${email}. Met dat account kun je hier niet in. Heb je dit nodig? Vraag het aan de redactie.`,
    `You are logged in as ${email}. That account does not let you in here. Do you need this? Ask the editors.`,
  )
  return (
    <AdminPage title={title} view={view}>
      <div className="panel">
        <p>
          <strong>{says[whose][language]}</strong>
        </p>
        <p>{account[language]}</p>
        <p>
          <a href="/admin">{says.back[language]}</a>
        </p>
      </div>
    </AdminPage>
  )
}
