import type { Answer, Api } from '../kit.ts'
import { oneOf } from '../random.ts'
import { ask as askFor, isCertain, Refused, type Entry, type Ledger, type Standing } from './ledger.ts'
import { festivalSaying, translationSaying, wordsOf, type Stored } from './whole.ts'

type Parts = {
  readonly api: Api
  readonly ledger: Ledger
  readonly name: string
  readonly random: () => number
  /** Ids that a festival refers to. */
  readonly organisations: readonly string[]
  readonly pictures: readonly string[]
}

const most = 6
let counted = 0

/** A client that saves festivals in all possible ways, one after the other, until the program is gone. */
export const createWriter = ({ api, ledger, name, organisations, pictures, random }: Parts) => {
  const word = (): string => `${name}${(counted += 1)}`
  const data = (said: string, more = {}): object =>
    festivalSaying(said, {
      organisation: organisations[0],
      partners: [organisations[1]],
      pictures: random() < 0.5 ? pictures.slice(0, 2) : pictures.slice(1, 3),
      ...more,
    })
  const english = (standing: Standing): string => standing.newest.split('|')[1] ?? ''

  const ask = (entry: Entry, pending: Entry['pending'], send: () => Promise<Answer>): Promise<Answer> => {
    entry.pending = pending
    return askFor([entry], send)
  }

  const make = async (isLive: boolean): Promise<void> => {
    const said = word()
    const entry: Entry = { id: null, known: null, pending: null, saved: new Set() }
    ledger.push(entry)
    const newest = `${said}|`
    const { body } = await ask(entry, { live: isLive ? newest : null, newest }, () =>
      isLive
        ? api.post('/api/festivals?depth=0', data(said, { _status: 'published' }))
        : api.post('/api/festivals?draft=true&depth=0', data(said)),
    )
    entry.id = body.doc.id
    entry.saved.add(newest)
  }

  const save = async (entry: Entry, query: string, isLive: boolean | null, more = {}): Promise<void> => {
    if (entry.known === null) return
    const newest = `${word()}|${english(entry.known)}`
    const live = isLive === null ? entry.known.live : isLive ? newest : null
    await ask(entry, { live, newest }, () =>
      api.patch(`/api/festivals/${entry.id}?depth=0${query}`, data(newest.split('|')[0] ?? '', more)),
    )
    if (!query.includes('autosave')) entry.saved.add(newest)
  }

  const translate = async (entry: Entry): Promise<void> => {
    if (entry.known === null) return
    const said = word()
    const newest = `${entry.known.newest.split('|')[0]}|${said}`
    await ask(entry, { live: newest, newest }, () =>
      api.patch(`/api/festivals/${entry.id}?depth=0&locale=en`, {
        ...translationSaying(said),
        _status: 'published',
      }),
    )
    entry.saved.add(newest)
  }

  const duplicate = async (entry: Entry): Promise<void> => {
    if (entry.known === null) return
    const said = word()
    const copy: Entry = { id: null, known: null, pending: null, saved: new Set() }
    ledger.push(copy)
    const newest = `${said}|${english(entry.known)}`
    const { body } = await ask(copy, { live: null, newest }, () =>
      api.post(
        `/api/festivals/${entry.id}/duplicate?draft=true&depth=0`,
        data(said, { slug: `kopie-${said}` }),
      ),
    )
    copy.id = body.doc.id
    copy.saved.add(newest)
  }

  const restore = async (entry: Entry): Promise<void> => {
    if (entry.known === null) return
    const versions = await api.get(
      `/api/festivals/versions?where[parent][equals]=${entry.id}&limit=5&locale=all&depth=0`,
    )
    if (versions.status !== 200) throw new Refused(versions.text)
    const { id, version } = oneOf(random, versions.body.docs as readonly Stored[])
    const [dutch, translation] = wordsOf(version).split('|')
    // A language that the version lacks keeps its present text.
    const newest = `${dutch}|${translation || english(entry.known)}`
    await ask(entry, { live: entry.known.live, newest }, () =>
      api.post(`/api/festivals/versions/${id}?draft=true&depth=0`),
    )
  }

  const remove = (entry: Entry) => ask(entry, 'gone', () => api.delete(`/api/festivals/${entry.id}?depth=0`))

  const bulk = async (entries: readonly Entry[], isGone: boolean): Promise<void> => {
    const ids = entries.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
    const said = word()
    for (const entry of entries) {
      const { known } = entry
      if (known !== null)
        entry.pending = isGone ? 'gone' : { live: known.live, newest: `${said}|${english(known)}` }
    }
    await askFor(entries, () =>
      isGone
        ? api.delete(`/api/festivals?depth=0&${ids}`)
        : api.patch(`/api/festivals?draft=true&depth=0&${ids}`, data(said)),
    )
    for (const { known, saved } of entries) if (known !== null) saved.add(known.newest)
  }

  const mine = (): readonly Entry[] => ledger.filter(isCertain)

  return async (): Promise<void> => {
    const own = mine()
    if (own.length < 2) return make(random() < 0.5)
    const entry = oneOf(random, own)
    const deeds = [
      () => make(random() < 0.5),
      () => save(entry, '', true, { _status: 'published' }),
      () => save(entry, '', true, { _status: 'published', slug: `adres-${word()}` }),
      () => save(entry, '&draft=true', null),
      () => save(entry, '&draft=true&autosave=true', null),
      () => save(entry, '', false, { _status: 'draft' }),
      () => translate(entry),
      () => duplicate(entry),
      () => restore(entry),
      () => bulk(own.slice(0, 3), false),
    ]
    if (own.length > most) return random() < 0.5 ? void (await remove(entry)) : bulk(own.slice(0, 3), true)
    return oneOf(random, deeds)()
  }
}
