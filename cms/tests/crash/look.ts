import { readdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import type { Api } from '../kit.ts'
import { settle, type Ledger, type Standing } from './ledger.ts'
import { pictureSays } from './photographer.ts'
import { wordsOf, type Stored } from './whole.ts'

const all = async (api: Api, question: string): Promise<readonly Stored[]> => {
  const docs: Stored[] = []
  for (let page = 1; ; page += 1) {
    const { body, status, text } = await api.get(`${question}&depth=0&limit=100&page=${page}`)
    if (status !== 200) throw new Error(`The CMS answered ${status}: ${text}`)
    docs.push(...body.docs)
    if (body.hasNextPage !== true) return docs
  }
}

/** Compares every found record with its writer's entry: it must have the old or the requested state. */
const settleAll = (ledgers: readonly Ledger[], found: ReadonlyMap<string, Standing>): void => {
  const left = new Map(found)
  const unnamed = ledgers.flat().filter(({ id }) => id === null)
  for (const entry of ledgers.flat()) {
    if (entry.id === null) continue
    settle(entry, left.get(entry.id) ?? null)
    left.delete(entry.id)
  }
  for (const [id, standing] of left) {
    const entry = unnamed.find(
      ({ pending }) => pending !== null && pending !== 'gone' && pending.newest === standing.newest,
    )
    if (entry === undefined) throw new Error(`No writer has created ${JSON.stringify(standing)}`)
    settle(entry, standing)
    entry.id = id
  }
  for (const ledger of ledgers) {
    const kept = ledger.filter(({ known }) => known !== null)
    ledger.splice(0, ledger.length, ...kept)
  }
}

/**
 * Every festival, live and newest, is whole and has an acknowledged or requested state; its related rows exist, too.
 */
export const lookAtFestivals = async (
  api: Api,
  ledgers: readonly Ledger[],
  baseline: ReadonlySet<string>,
) => {
  const question = '/api/festivals?locale=all'
  const ours = ({ id }: Stored): boolean => !baseline.has(String(id))
  const newest = (await all(api, `${question}&draft=true`)).filter(ours)
  const live = (await all(api, `${question}&where[_status][equals]=published`)).filter(ours)
  const liveById = new Map(live.map((doc) => [String(doc['id']), doc]))
  const standings = newest.map((doc): [string, Standing] => {
    const shown = liveById.get(String(doc['id']))
    return [String(doc['id']), { live: shown === undefined ? null : wordsOf(shown), newest: wordsOf(doc) }]
  })
  settleAll(ledgers, new Map(standings))
  return live
}

/** Every version of these festivals is whole, and each acknowledged save has one. */
export const lookAtVersions = async (api: Api, ledgers: readonly Ledger[]): Promise<void> => {
  for (const { id, known, saved } of ledgers.flat()) {
    const versions = await all(api, `/api/festivals/versions?locale=all&where[parent][equals]=${id}`)
    const said = versions.map(({ version }) => wordsOf(version))
    const latest = versions.filter((version) => version['latest'] === true)
    if (latest.length !== 1) throw new Error(`${latest.length} versions of ${id} are the latest`)
    if (wordsOf(latest[0]?.version) !== known?.newest)
      throw new Error(`The latest version of ${id} is not the newest`)
    if (versions.length < 50)
      for (const one of saved) if (!said.includes(one)) throw new Error(`No version says ${one}`)
  }
}

/** Every picture has its file in each size, as large as its record says, and there are no other files. */
export const lookAtPictures = async (
  api: Api,
  ledger: Ledger,
  folder: string,
  baseline: ReadonlySet<string>,
) => {
  // Pictures in the trash keep their files, too.
  const docs = await all(api, '/api/media?locale=nl&trash=true')
  const ours = docs.filter(({ deletedAt, id }) => !deletedAt && !baseline.has(String(id)))
  settleAll(
    [ledger],
    new Map(ours.map((doc) => [String(doc['id']), { live: null, newest: pictureSays(doc) }])),
  )
  const files = docs.flatMap((doc) =>
    [doc, ...Object.values<Stored>(doc['sizes'])].filter(({ filename }) => typeof filename === 'string'),
  )
  for (const { filename, height, width } of files) {
    const found = await sharp(path.join(folder, String(filename))).metadata()
    if (found.width !== width || found.height !== height)
      throw new Error(`${filename} is ${found.width}x${found.height}, and its record says ${width}x${height}`)
  }
  const known = new Set(files.map(({ filename }) => filename))
  const others = (await readdir(folder)).filter((name) => !known.has(name))
  if (others.length > 0) throw new Error(`These files belong to no picture: ${others.join(', ')}`)
}
