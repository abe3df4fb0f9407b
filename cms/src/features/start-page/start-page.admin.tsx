import type { AdminViewServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { env } from '#env.ts'
import { bulkChangeTitle } from '#features/bulk-change/bulk-change.rules.ts'
import { spoken, words, type Words } from '#i18n/words.ts'

import { newslettersUnderWay } from './newsletters-under-way.ts'
import { OrganiserStartPage } from './organiser-start-page.tsx'
import { ownFestivals } from './own-festivals.ts'
import { ownOrganisations } from './own-organisations.ts'
import { StaffStartPage } from './staff-start-page.tsx'
import { speaker } from './start-page-language.rules.ts'
import { waitingForStaff } from './waiting-for-staff.ts'

import './start-page.css'

const labelOf = (label: unknown, slug: string, language: string): string => {
  const isWords = (value: unknown): value is Words =>
    typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
  if (!isWords(label)) return slug
  return spoken({ language }, label)
}

type Init = AdminViewServerProps['initPageResult']

/** Links that the menu holds too, for people who look for them here. */
const linksFrom = ({ req, visibleEntities }: Init): { href: string; label: string }[] => {
  const { config } = req.payload
  const { language } = req.i18n
  const collections = config.collections
    .filter(({ slug }) => visibleEntities.collections.includes(slug))
    .map(({ labels, slug }) => ({
      href: `/admin/collections/${slug}`,
      label: labelOf(labels.plural, slug, language),
    }))
  const globals = config.globals
    .filter(({ slug }) => visibleEntities.globals.includes(slug))
    .map(({ label, slug }) => ({ href: `/admin/globals/${slug}`, label: labelOf(label, slug, language) }))
  const many = {
    href: '/admin/bulk-change',
    label: speaker(language)(bulkChangeTitle),
  }
  return [...collections, many, ...globals]
}

/** The first page of the admin: waiting work for staff, or an organiser's own festivals. */
export const StartPage = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const say = speaker(req.i18n.language)
  const now = new Date()
  const name = req.user?.name ?? ''
  if (staff(actorOf(req.user)) === true) {
    return (
      <main className="start-page">
        <StaffStartPage
          links={linksFrom(initPageResult)}
          lists={await waitingForStaff(req, now)}
          name={name}
          say={say}
          underWay={await newslettersUnderWay(req, now)}
        />
      </main>
    )
  }
  const [festivals, organisations] = await Promise.all([ownFestivals(req), ownOrganisations(req)])
  return (
    <main className="start-page">
      <OrganiserStartPage
        festivals={festivals}
        handbook={`${env().SITE_URL}${say(words('/organiseer', '/en/organiseer'))}`}
        name={name}
        now={now}
        organisations={organisations}
        say={say}
      />
    </main>
  )
}
