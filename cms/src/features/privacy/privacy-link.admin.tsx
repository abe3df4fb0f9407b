import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'

/** The way to `/admin/privacy` in the menu of administrators. */
export const PrivacyLink = ({ i18n, user }: ServerProps): ReactElement | null => {
  if (admin(actorOf(user)) !== true) return null
  return (
    <a className="nav__link" href="/admin/privacy">
      {i18n?.language === 'en' ? 'Somebody’s privacy' : 'Privacy van iemand'}
    </a>
  )
}
