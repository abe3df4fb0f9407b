import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'
import { languageOf } from '#i18n/words.ts'
import { AdminPage } from '#platform/admin-form/admin-page.part.tsx'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'

import { ImportPanel } from './import-panel.client.tsx'
import { listWords } from './imports-words.rules.ts'

import '#platform/admin-form/panel.css'

/** `/admin/subscriber-lists`: imports subscribers from a list, and exports them as a list. */
export const ListsView = (view: AdminViewServerProps): ReactElement => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n)
  if (admin(actorOf(req.user)) !== true)
    return <NotForYou title={listWords.title[language]} view={view} whose="administrators" />
  return (
    <AdminPage title={listWords.title[language]} view={view}>
      <div className="panel">
        <h2>{listWords.importTitle[language]}</h2>
        <p>{listWords.importHelp[language]}</p>
        <ImportPanel />
        <h2>{listWords.exportTitle[language]}</h2>
        <p>{listWords.exportHelp[language]}</p>
        <a
          className="panel__button panel__button--quiet panel__link"
          download
          href="/api/subscriber-imports/export"
        >
          {listWords.exportLink[language]}
        </a>
      </div>
    </AdminPage>
  )
}
