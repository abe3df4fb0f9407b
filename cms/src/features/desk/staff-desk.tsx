import { words } from '#i18n/words.ts'

import type { Say } from './desk-language.rules.ts'
import { GarlandPicture } from './garland-picture.tsx'
import { splitByWaiting, type WaitingItem, type WaitingList } from './waiting.rules.ts'

const Items = ({ items, say }: { items: readonly WaitingItem[]; say: Say }) => (
  <ul className="desk-list__items">
    {items.map(({ href, isUrgent, title, told }) => (
      <li key={`${href}${title}`}>
        <a className="desk-list__item" href={href}>
          <span className="desk-list__name">{title || say(words('Zonder titel', 'Without title'))}</span>
          <span className="desk-list__told">
            {isUrgent === true && <strong className="desk-urgent">{say(words('Dringend', 'Urgent'))}</strong>}{' '}
            {say(told)}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

const Waiting = ({ list, say }: { list: WaitingList; say: Say }) => (
  <section aria-labelledby={`desk-${list.key}`} className="desk-list">
    <h2 className="desk-list__title" id={`desk-${list.key}`}>
      <span className="desk-list__count">{list.count}</span>
      <span>{say(list.title)}</span>
    </h2>
    <p className="desk-soft">{say(list.help)}</p>
    <Items items={list.items} say={say} />
    <a className="desk-more" href={list.href}>
      {list.count > list.items.length
        ? say(words(`Alle ${list.count} bekijken`, `See all ${list.count}`))
        : say(list.all)}
    </a>
  </section>
)

const UnderWay = ({ items, say }: { items: readonly WaitingItem[]; say: Say }) => (
  <section aria-labelledby="desk-under-way" className="desk-list">
    <h2 className="desk-list__title" id="desk-under-way">
      {say(words('Nieuwsbrieven onderweg', 'Newsletters on their way'))}
    </h2>
    <p className="desk-soft">
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
  <div className="desk-done">
    <GarlandPicture id="all-done" />
    <p className="desk-done__words">{say(words('Alles is gedaan.', 'All is done.'))}</p>
    <p className="desk-soft">
      {say(
        words(
          'Er wacht niets op jou. Wat binnenkomt, staat straks hier.',
          'Nothing waits for you. What comes in will be here.',
        ),
      )}
    </p>
  </div>
)

type StaffDeskProps = {
  readonly links: readonly { readonly href: string; readonly label: string }[]
  readonly lists: readonly WaitingList[]
  readonly name: string
  readonly say: Say
  readonly underWay: readonly WaitingItem[]
}

/** Staff's start page: the work that waits for them, and links to everything else. */
export const StaffDesk = ({ links, lists, name, say, underWay }: StaffDeskProps) => {
  const { done, waiting } = splitByWaiting(lists)
  return (
    <>
      <header className="desk-head">
        <p className="desk-hello">{say(words(`Dag ${name}`, `Hello ${name}`))}</p>
        <h1 className="desk-title">{say(words('Wat wacht op mij', 'What waits for me'))}</h1>
      </header>
      {waiting.length === 0 ? (
        <AllDone say={say} />
      ) : (
        <div className="desk-lists">
          {waiting.map((list) => (
            <Waiting key={list.key} list={list} say={say} />
          ))}
        </div>
      )}
      {waiting.length > 0 && done.length > 0 && (
        <p className="desk-soft desk-nothing">
          {say(words('Niets te doen bij: ', 'Nothing to do for: '))}
          {done.map(({ title }) => say(title).toLowerCase()).join(', ')}.
        </p>
      )}
      {underWay.length > 0 && (
        <div className="desk-lists">
          <UnderWay items={underWay} say={say} />
        </div>
      )}
      <nav aria-labelledby="desk-elsewhere" className="desk-elsewhere">
        <h2 className="desk-subtitle" id="desk-elsewhere">
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
