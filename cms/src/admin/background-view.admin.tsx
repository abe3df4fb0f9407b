import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { languageOf, spoken } from '#i18n/words.ts'
import { AdminPage } from '#platform/admin-form/admin-page.part.tsx'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'
import { backgroundWords } from '#platform/background/background-words.rules.ts'
import { JobTable } from '#platform/background/job-table.part.tsx'
import { allRuns } from '#platform/background/runs.ts'

import { backgroundJobs } from '../background.ts'

/** `/admin/background`: everything that the program does by itself, and how its last run went. */
export const BackgroundView = async (view: AdminViewServerProps): Promise<ReactElement> => {
  const { req } = view.initPageResult
  const title = spoken(req.i18n, backgroundWords.title)
  if (staff(actorOf(req.user)) !== true) return <NotForYou title={title} view={view} whose="staff" />
  return (
    <AdminPage title={title} view={view}>
      <p>{spoken(req.i18n, backgroundWords.intro)}</p>
      <JobTable
        jobs={backgroundJobs}
        language={languageOf(req.i18n)}
        now={new Date()}
        runs={await allRuns(req)}
      />
    </AdminPage>
  )
}
