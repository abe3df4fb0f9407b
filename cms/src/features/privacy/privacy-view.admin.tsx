import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'
import { languageOf } from '#i18n/words.ts'
import { AdminPage } from '#platform/admin-form/admin-page.part.tsx'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'

import { PrivacyPanel } from './privacy-panel.client.tsx'
import { privacyWords } from './privacy-words.rules.ts'

/** `/admin/privacy`: the data about an address, to give to its owner or to erase. */
export const PrivacyView = (view: AdminViewServerProps): ReactElement => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n)
  const title = privacyWords.title[language]
  if (admin(actorOf(req.user)) !== true) return <NotForYou title={title} view={view} whose="administrators" />
  return (
    <AdminPage title={title} view={view}>
      <PrivacyPanel />
    </AdminPage>
  )
}
