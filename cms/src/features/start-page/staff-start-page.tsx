import { words } from '#i18n/words.ts'

import { GarlandPicture } from './garland-picture.tsx'
import type { Say } from './start-page-language.rules.ts'
import { splitByWaiting, type WaitingItem, type WaitingList } from './waiting.rules.ts'

const Items = ({ items, say }: { items: readonly WaitingItem[]; say: Say }) => (
  <ul className="start-page-list__items">
    {items.map(({ href, isUrgent, title, told }) => (
      <li key={`${href}${title}`}>
        <a className="start-page-list__item" href={href}>
          <span className="start-page-list__name">
            {title || say(words('Zonder titel', 'Without title'))}
          </span>
          <span className="start-page-list__told">
            {isUrgent === true && (
              <strong className="start-page-urgent">{say(words('Dringend', 'Urgent'))}</strong>
            )}{' '}
            {say(told)}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

const Waiting = ({ list, say }: { list: WaitingList; say: Say }) => (
  <section aria-labelledby={`start-page-${list.key}`} className="start-page-list">
    <h2 className="start-page-list__title" id={`start-page-${list.key}`}>
      <span className="start-page-list__count">{list.count}</span>
      <span>{say(list.title)}</span>
    </h2>
    <p className="start-page-soft">{say(list.help)}</p>
    <Items items={list.items} say={say} />
    <a className="start-page-more" href={list.href}>
      {list.count > list.items.length
        ? say(words(`Alle ${list.count} bekijken`, `See all ${list.count}`))
        : say(list.all)}
    </a>
  </section>
)

const UnderWay = ({ items, say }: { items: readonly WaitingItem[]; say: Say }) => (
  <section aria-labelledby="start-page-under-way" className="start-page-list">
    <h2 className="start-page-list__title" id="start-page-under-way">
      {say(words('Nieuwsbrieven onderweg', 'Newsletters on their way'))}
    </h2>
    <p className="start-page-soft">
      {say(
        words(
          'Wat gepland is, gaat vanzelf weg. Klik op een nieuwsbrief om te pauzeren, verder te gaan of de planning ongedaan te maken.',
          'What is planned leaves by itself. Click a newsletter to pause it, to go on, or to cancel its schedule.',
        ),
      )}
    </p>
    <Items items={items} say={say} />
  </section>
)

const AllDone = ({ say }: { say: Say }) => (
  <div className="start-page-done">
    <GarlandPicture id="all-done" />
    <p className="start-page-done__words">{say(words('Alles is gedaan.', 'All is done.'))}</p>
    <p className="start-page-soft">
      {say(
        words(
          'Er wacht niets op jou. Wat binnenkomt, staat straks hier.',
          'Nothing waits for you. What comes in will be here.',
        ),
      )}
    </p>
  </div>
)

type StaffStartPageProps = {
  readonly links: readonly { readonly href: string; readonly label: string }[]
  readonly lists: readonly WaitingList[]
  readonly name: string
  readonly say: Say
  readonly underWay: readonly WaitingItem[]
}

/** Staff's start page: the work that waits for them, and links to everything else. */
export const StaffStartPage = ({ links, lists, name, say, underWay }: StaffStartPageProps) => {
  const { done, waiting } = splitByWaiting(lists)
  return (
    <>
      <header className="start-page-head">
        <p className="start-page-hello">{say(words(`Dag ${name}`, `Hello ${name}`))}</p>
        <h1 className="start-page-title">{say(words('Wat wacht op mij', 'What waits for me'))}</h1>
      </header>
      {waiting.length === 0 ? (
        <AllDone say={say} />
      ) : (
        <div className="start-page-lists">
          {waiting.map((list) => (
            <Waiting key={list.key} list={list} say={say} />
          ))}
        </div>
      )}
      {waiting.length > 0 && done.length > 0 && (
        <p className="start-page-soft start-page-nothing">
          {say(words('Niets te doen bij: ', 'Nothing to do for: '))}
          {done.map(({ title }) => say(title).toLowerCase()).join(', ')}.
        </p>
      )}
      {underWay.length > 0 && (
        <div className="start-page-lists">
          <UnderWay items={underWay} say={say} />
        </div>
      )}
      <nav aria-labelledby="start-page-elsewhere" className="start-page-elsewhere">
        <h2 className="start-page-subtitle" id="start-page-elsewhere">
          {say(words('Verder in het beheer', 'Elsewhere in the admin'))}
        </h2>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
