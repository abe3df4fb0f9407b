import sharp from 'sharp'

import type { Answer, Api } from '../kit.ts'
import { oneOf } from '../random.ts'
import { ask as askFor, isCertain, type Entry, type Ledger } from './ledger.ts'

type Parts = {
  readonly api: Api
  readonly ledger: Ledger
  readonly name: string
  readonly random: () => number
}

type Size = {
  readonly height: number
  readonly width: number
}

const most = 4
let counted = 0

/** The stored size of a picture. */
export const pictureSays = (stored: { alt?: unknown } & Partial<Size>): string =>
  `${String(stored.alt)}|${stored.width}x${stored.height}`

/** A client that uploads, replaces, crops and removes pictures, one after the other, until the program is gone. */
export const createPhotographer = ({ api, ledger, name, random }: Parts) => {
  const side = (): number => 60 + Math.floor(random() * 100)
  const form = async (data: object, size: Size | null): Promise<FormData> => {
    const sent = new FormData()
    sent.set('_payload', JSON.stringify(data))
    if (size === null) return sent
    const create = { ...size, background: '#c0ffee', channels: 3 as const }
    const bytes = await sharp({ create }).jpeg().toBuffer()
    sent.set('file', new File([new Uint8Array(bytes)], 'picture.jpg', { type: 'image/jpeg' }))
    return sent
  }
  const ask = (entry: Entry, newest: string | null, send: () => Promise<Answer>): Promise<Answer> => {
    entry.pending = newest === null ? 'gone' : { live: null, newest }
    return askFor([entry], send)
  }
  const upload = async (): Promise<void> => {
    const entry: Entry = { id: null, known: null, pending: null, saved: new Set() }
    ledger.push(entry)
    const size = { height: side(), width: side() }
    const alt = `${name}${(counted += 1)}`
    const body = await form({ alt, peopleInPicture: 'none' }, size)
    const made = await ask(entry, pictureSays({ alt, ...size }), () => api.post('/api/media?depth=0', body))
    entry.id = made.body.doc.id
  }
  const change = async (entry: Entry, size: Size | null, query = ''): Promise<void> => {
    const alt = `${name}${(counted += 1)}`
    const before = entry.known?.newest.split('|')[1] ?? ''
    const says = size === null ? `${alt}|${before}` : pictureSays({ alt, ...size })
    const isOther = query === '' && size !== null
    const body = await form({ alt, ...(isOther && { peopleInPicture: 'none' }) }, isOther ? size : null)
    await ask(entry, says, () => api.patch(`/api/media/${entry.id}?depth=0${query}`, body))
  }
  const crop = (entry: Entry): Promise<void> => {
    // No larger than the remaining width of a picture that was cropped before by a tenth.
    const [width = 0, height = 0] = (entry.known?.newest.split('|')[1] ?? '').split('x').map(Number)
    const size = {
      height: Math.min(30, height - Math.floor(height / 10)),
      width: Math.min(40, width - Math.floor(width / 10)),
    }
    const edits = [
      'crop][x]=10',
      'crop][y]=10',
      'crop][width]=50',
      'crop][height]=50',
      `widthInPixels]=${size.width}`,
      `heightInPixels]=${size.height}`,
    ]
    return change(entry, size, edits.map((edit) => `&uploadEdits[${edit}`).join(''))
  }
  return async (): Promise<void> => {
    const own = ledger.filter(isCertain)
    if (own.length < 2) return upload()
    const entry = oneOf(random, own)
    if (own.length > most) return void (await ask(entry, null, () => api.delete(`/api/media/${entry.id}`)))
    const deeds = [
      upload,
      () => change(entry, null),
      () => change(entry, { height: side(), width: side() }),
      () => crop(entry),
    ]
    return oneOf(random, deeds)()
  }
}
