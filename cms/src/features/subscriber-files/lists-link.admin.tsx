import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'

/** The way to `/admin/subscriber-lists` in the menu of administrators. */
export const ListsLink = ({ i18n, user }: ServerProps): ReactElement | null => {
  if (admin(actorOf(user)) !== true) return null
  return (
    <a className="nav__link" href="/admin/subscriber-lists">
      {i18n?.language === 'en' ? 'Subscribers in and out' : 'Abonnees in- en uitlezen'}
    </a>
  )
}
