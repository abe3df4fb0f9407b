import type { ServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { admin, staff, type Rule } from '#access/rules.ts'
import { bulkChangeTitle } from '#features/bulk-change/bulk-change.rules.ts'
import { privacyWords } from '#features/privacy/privacy-words.rules.ts'
import { statisticsWords } from '#features/statistics/statistics-words.rules.ts'
import { listWords } from '#features/subscriber-files/imports-words.rules.ts'
import { spoken, type Words } from '#i18n/words.ts'
import { backgroundWords } from '#platform/background/background-words.rules.ts'

type Leading = {
  readonly label: Words
  /** The roles that see the link. */
  readonly only: Rule
  readonly to: string
}

const menuLink = ({ label, only, to }: Leading) =>
  function MenuLink({ i18n, user }: ServerProps): ReactElement | null {
    if (only(actorOf(user)) !== true) return null
    return (
      <a className="nav__link" href={to}>
        {spoken(i18n, label)}
      </a>
    )
  }

/* The links to our own pages, in the menu. */
export const BulkChangeLink = menuLink({ label: bulkChangeTitle, only: staff, to: '/admin/bulk-change' })
export const StatisticsLink = menuLink({ label: statisticsWords.title, only: staff, to: '/admin/statistics' })
export const ListsLink = menuLink({ label: listWords.title, only: admin, to: '/admin/subscriber-lists' })
export const PrivacyLink = menuLink({ label: privacyWords.title, only: admin, to: '/admin/privacy' })
export const BackgroundLink = menuLink({ label: backgroundWords.title, only: staff, to: '/admin/background' })
