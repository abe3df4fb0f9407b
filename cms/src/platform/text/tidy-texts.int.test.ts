import { readFileSync } from 'node:fs'
import path from 'node:path'

import { seenText } from '@welkom-hier/writing/text.rules.ts'
import type { FlattenedBlock, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData, picture } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { newAccount } from '../../../tests/people.ts'
import { richText } from '../../../tests/rich-text.ts'
import { tidyRichText } from './tidy-rich-text.rules.ts'

let cms: Cms
let editor: Api
let admin: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  admin = await cms.as('admin')
})
afterAll(() => cms.stop())

const nasty =
  ' \u200bSo\u00adep\u000been\u202e \ud800brood\u0000 می\u200cخواهم 👩\u200d👧\u0002cafe\u0301\ufeff '
const line = 'Soep een brood می\u200cخواهم 👩\u200d👧café'
const lines = 'Soep\neen brood می\u200cخواهم 👩\u200d👧café'

const made = ({ body, status, text }: Answer) => {
  expect(`${status} ${text}`).toMatch(/^20[01] /)
  return body.doc ?? body.result
}

const festival = (more: object) =>
  festivalData(cms.content.organisations.delft, { _status: 'published', ...more })

type Written = Readonly<Record<'email' | 'richText' | 'text' | 'textarea', unknown>>

/** A record with a value in each of its fields that a person can write a text in. */
const filledWith = (written: Written, fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      switch (field.type) {
        case 'group':
        case 'tab':
          return [[field.name, filledWith(written, field.flattenedFields)]]
        case 'array':
          return [[field.name, [filledWith(written, field.flattenedFields)]]]
        case 'blocks':
          return [[field.name, field.blocks.map((block) => blockWith(written, block))]]
        case 'email':
        case 'richText':
        case 'text':
        case 'textarea':
          return isOfProgram(field) ? [] : [[field.name, written[field.type]]]
        default:
          return []
      }
    }),
  )

const blockWith = (written: Written, { flattenedFields, slug }: FlattenedBlock) => ({
  ...filledWith(written, flattenedFields),
  blockType: slug,
})

const isOfProgram = (field: FlattenedField): boolean =>
  field.name === 'id' ||
  field.admin?.hidden === true ||
  ('hidden' in field && field.hidden === true) ||
  ('virtual' in field && Boolean(field.virtual))

describe('a text', () => {
  it('every collection and global tidies each text that a person can write in it', async () => {
    const { collections, globals } = cms.payload.config
    // The program writes mails, and what a bulk change puts back, to the last sign; the others are Payload's own and hold
    // no texts of people.
    const other = [
      'bulk-change-items',
      'outbox',
      'payload-kv',
      'payload-jobs',
      'payload-locked-documents',
      'payload-preferences',
      'payload-migrations',
    ]
    for (const config of [...collections.filter(({ slug }) => !other.includes(slug)), ...globals]) {
      const hook = config.hooks.beforeOperation?.find(({ name }) => name.startsWith('tidyOf'))
      if (hook === undefined) throw new Error(`${config.slug} does not tidy what comes in.`)
      const data = filledWith(
        { email: ' <Aya@Example.org>\u200b', richText: richText(nasty), text: nasty, textarea: nasty },
        config.flattenedFields,
      )
      const about = { collection: config, global: config, req: { payload: cms.payload } }
      const { data: tidied } = await hook({ ...about, args: { data } } as never)
      const right = {
        email: 'aya@example.org',
        richText: tidyRichText(richText(nasty), seenText),
        text: line,
        textarea: lines,
      }
      expect({ [config.slug]: tidied }).toEqual({ [config.slug]: filledWith(right, config.flattenedFields) })
    }
  })

  it('the case that broke every feed is stored without its control signs', async () => {
    const file = path.join(import.meta.dirname, 'festival-control-characters.json')
    const { summary, title } = made(
      await editor.post('/api/festivals', festival(JSON.parse(readFileSync(file, 'utf8')))),
    )
    expect({ summary, title }).toEqual({ summary: 'Regel een\nregel twee  einde', title: 'Soep een brood' })
  })

  it('a festival is tidied in all languages, rows, groups and rich text', async () => {
    const data = festival({
      body: richText(`\u200b${nasty}`),
      programme: [{ time: '12:00', title: nasty, who: nasty }],
      summary: nasty,
      title: nasty,
      venue: {
        directions: nasty,
        municipality: 'Del\u200bft',
        name: nasty,
        postcode: '٢٦١١\u00a0gv',
        province: 'zuid-holland',
      },
    })
    const doc = made(await editor.post('/api/festivals', data))
    expect(doc).toMatchObject({
      programme: [{ title: line, who: line }],
      summary: lines,
      title: line,
      venue: { directions: lines, municipality: 'Delft', name: line, postcode: '2611 GV' },
    })
    const [text, lineBreak, rest, link] = doc.body.root.children[0].children
    expect([text.text, lineBreak.type, rest.text, link.fields.url]).toEqual([
      ' Soep',
      'linebreak',
      'een brood می\u200cخواهم 👩\u200d👧café ',
      'https://www.voorbeeld.nl',
    ])
    for (const locale of ['en', 'ar'])
      made(
        await editor.patch(`/api/festivals/${doc.id}?locale=${locale}`, {
          _status: 'published',
          title: nasty,
        }),
      )
    const { body } = await editor.get(`/api/festivals/${doc.id}?locale=all`)
    expect(body.title).toEqual({ ar: line, en: line, nl: line })
  })

  it('the program’s own door is the same door', async () => {
    const data = festival({ title: nasty }) as never
    const doc = await cms.payload.create({ collection: 'festivals', data, overrideAccess: true })
    expect(doc.title).toBe(line)
  })

  it('a global and the form of a picture are tidied', async () => {
    expect(made(await editor.post('/api/globals/site', { tagline: nasty })).tagline).toBe(line)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: nasty, credit: nasty, peopleInPicture: 'none' }))
    form.set('file', new Blob([new Uint8Array(await picture())]), 'x.jpg')
    expect(made(await editor.post('/api/media', form))).toMatchObject({ alt: line, credit: line })
  })

  it.each(['', ' ', '\u200b', '\u00a0\u200b', '\u3164', '\u2800'])(
    'a title of which nobody sees anything is refused: %j',
    async (title) => {
      const answer = await editor.post('/api/festivals', festival({ title }))
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors).toMatchObject([{ path: 'title' }])
      const draft = made(
        await editor.post('/api/festivals?draft=true&autosave=true', festival({ _status: 'draft', title })),
      )
      expect((await editor.patch(`/api/festivals/${draft.id}`, { _status: 'published' })).status).toBe(400)
    },
  )

  it('while somebody types, the space before the next word stays', async () => {
    const { delftDraft: id } = cms.content.festivals
    const typed = { title: 'Samen \u200b' }
    const doc = made(await editor.patch(`/api/festivals/${id}?draft=true&autosave=true`, typed))
    expect(doc.title).toBe('Samen ')
    expect(made(await editor.patch(`/api/festivals/${id}?draft=true`, typed)).title).toBe('Samen')
  })

  it('a password keeps every sign', async () => {
    const password = ' geheim\u00ad\u200b cafe\u0301 mooi-lang '
    const { email } = made(await admin.post('/api/users', newAccount({ password })))
    expect((await cms.logIn(email, password)).answer.status).toBe(200)
    expect((await cms.logIn(email, seenText(password))).answer.status).toBe(401)
    expect((await cms.logIn(` <${email.toUpperCase()}>\u200b`, password)).answer.status).toBe(200)
  })
})
