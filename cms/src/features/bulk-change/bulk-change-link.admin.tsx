import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'

import { bulkChangeTitle } from './bulk-change.rules.ts'

/** The way to `/admin/bulk-change` in the menu of staff. */
export const BulkChangeLink = ({ i18n, user }: ServerProps): ReactElement | null => {
  if (staff(actorOf(user)) !== true) return null
  return (
    <a className="nav__link" href="/admin/bulk-change">
      {i18n?.language === 'en' ? bulkChangeTitle.en : bulkChangeTitle.nl}
    </a>
  )
}
