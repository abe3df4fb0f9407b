import { readFileSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { longAgo, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { listForm } from '../../../tests/list-form.ts'

let cms: Cms
let req: PayloadRequest
let admin: Api

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  admin = await cms.as('admin')
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['subscribers', 'suppressions', 'subscriber-imports'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
})

const listFile = (name: string): string => readFileSync(path.join(import.meta.dirname, 'lists', name), 'utf8')
const look = (csv: string): Promise<Answer> => admin.post('/api/subscriber-imports/look', listForm(csv))

describe('a look at a list', () => {
  it('a look at a list adds nobody who left us, whatever invisible sign stands in the address', async () => {
    const names = [4, 5, 6].map((number) => `csv${number}@example.org`)
    for (const email of names) await writeSubscriber(cms, email, { newsletter: 'unsubscribed' })
    const { body } = await look(listFile('csv-invisible.csv'))
    expect(body).toMatchObject({ bad: 0, counts: { left: 3 } })
    const { addressHash } = await import('#features/subscribers/address.rules.ts')
    const { env } = await import('#env.ts')
    await cms.payload.db.deleteMany({ collection: 'subscribers', req, where: {} })
    for (const email of names)
      await cms.payload.create({
        collection: 'suppressions',
        data: { at: longAgo, hash: addressHash(email, env().PAYLOAD_SECRET), reason: 'unsubscribed' },
        overrideAccess: true,
      })
    expect((await look(listFile('csv-invisible.csv'))).body).toMatchObject({ counts: { suppressed: 3 } })
  })

  it('a look at a list refuses a damaged file with the line, and a spreadsheet with what to do', async () => {
    const damaged = await look(listFile('csv-unclosed-quote.csv'))
    expect(damaged.status).toBe(422)
    expect(damaged.body.errors[0].message).toContain('beschadigd vanaf regel 2')
    const excel = await look('PK\u0003\u0004[Content_Types].xml')
    expect(excel.status).toBe(422)
    expect(excel.body.errors[0].message).toContain('CSV UTF-8')
  })

  it('a look at a list tells each line in a file, and a person may say what a column is', async () => {
    await writeSubscriber(cms, 'left@people.test', { newsletter: 'unsubscribed' })
    const csv = 'email;lid\n=a@people.test;afgemeld\nleft@people.test;ja\nnew@people.test;ja\n'
    const file = await admin.post(
      '/api/subscriber-imports/dry-run',
      listForm(csv, { columns: ['email', 'status'] }),
    )
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toContain('dry-run.csv')
    expect(file.text.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'Regel;E-mailadres;Wat er gebeurt;Wat er staat',
      `2;"'=a@people.test";Overgeslagen: is afgemeld of onbereikbaar, zegt de lijst;afgemeld`,
      '3;left@people.test;Overgeslagen: heeft zich bij ons afgemeld;',
      '4;new@people.test;Wordt abonnee;',
    ])
    const { totalDocs } = await cms.payload.count({ collection: 'subscriber-imports', overrideAccess: true })
    expect(totalDocs).toBe(0)
    expect(
      (await (await cms.as('editor')).post('/api/subscriber-imports/dry-run', listForm(csv))).status,
    ).toBe(403)
  })
})
