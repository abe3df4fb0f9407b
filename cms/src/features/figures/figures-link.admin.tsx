import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'

/** The way to `/admin/figures` in the menu of staff. */
export const FiguresLink = ({ i18n, user }: ServerProps): ReactElement | null => {
  if (staff(actorOf(user)) !== true) return null
  return (
    <a className="nav__link" href="/admin/figures">
      {i18n?.language === 'en' ? 'Figures' : 'Cijfers'}
    </a>
  )
}
