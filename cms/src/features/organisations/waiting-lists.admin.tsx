import { createLocalReq, type BeforeListTableServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { languageOf, words } from '#i18n/words.ts'

import {
  organisationsWithChanges,
  organisationsWithoutManager,
  type ListedOrganisation,
} from './organisations.kit.ts'

import './organisations-admin.css'

const heading = words('Hier is iets mee', 'Something waits here')
const changed = words(
  'met wijzigingen die nog niet op de site staan',
  'with changes that are not on the site yet',
)
const alone = words('zonder iemand die kan inloggen', 'without anybody who can log in')
const all = words('Laat alle organisaties zien', 'Show all organisations')

/** Above the list of organisations, for staff: links to those that need work, each as a filter of the list. */
export const WaitingLists = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  if (staff(actorOf(user)) !== true) return null
  const language = languageOf(i18n)
  const req = await createLocalReq(user === undefined ? {} : { user }, payload)
  const lists = [
    { organisations: await organisationsWithChanges(req), what: changed[language] },
    { organisations: await organisationsWithoutManager(req), what: alone[language] },
  ].filter(({ organisations }) => organisations.length > 0)
  if (lists.length === 0) return null
  return (
    <nav aria-label={heading[language]} className="waiting-lists">
      {lists.map(({ organisations, what }) => (
        <a className="waiting-lists__link" href={filterFor(organisations)} key={what}>
          <strong>{organisations.length}</strong> {what}
        </a>
      ))}
      <a className="waiting-lists__all" href="/admin/collections/organisations?limit=25">
        {all[language]}
      </a>
    </nav>
  )
}

/** An address has a limited length: only the first organisations are in the filter. */
const most = 100

const filterFor = (organisations: readonly ListedOrganisation[]): string => {
  const ids = organisations.slice(0, most).map(({ id }) => id)
  const query = new URLSearchParams({ limit: String(most) })
  ids.forEach((id, index) => query.append(`where[or][0][and][0][id][in][${index}]`, id))
  return `/admin/collections/organisations?${query.toString()}`
}
