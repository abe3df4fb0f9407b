import { afterAll, beforeAll, expect, test } from 'vitest'

import { startKillable, type KillableServer } from '../../../../scripts/mongo-server/secantus.ts'
import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true
const server: KillableServer | null = isMongo ? await startKillable() : null

let cms: Cms
beforeAll(async () => {
  if (server === null) return
  process.env['DATABASE_URL'] = server.url
  cms = await startCms()
})
afterAll(async () => {
  if (server === null) return
  await cms.stop()
  await server.stop()
})

type Written = {
  readonly id: string
  /** The last title that was acknowledged. */
  known: string
  /** The titles that were sent since and not acknowledged. */
  asked: string
}

const whyNot = (deed: string, { status, text }: Answer): string => `${deed} was answered ${status}: ${text}`

/**
 * Creates festivals and changes each once, until it is told to end; returns the reason when it ended early. A write
 * that is not acknowledged must have been answered with 503.
 */
const write = async (editor: Api, written: Written[], isOver: () => boolean): Promise<string | null> => {
  while (!isOver()) {
    const made = await editor.post('/api/festivals?draft=true', festivalData(cms.content.organisations.delft))
    expect([201, 503]).toContain(made.status)
    if (made.status !== 201) return whyNot('Making one', made)
    const { id, title } = made.body.doc
    const entry: Written = { asked: `${title} (nieuw)`, id, known: title }
    written.push(entry)
    const saved = await editor.patch(`/api/festivals/${id}?draft=true`, { title: entry.asked })
    expect([200, 503]).toContain(saved.status)
    if (saved.status !== 200) return whyNot('Changing one', saved)
    entry.known = entry.asked
  }
  return null
}

/** Waits until so many festivals are written; fails at once when no writer is left. */
const untilWritten = async (
  written: readonly Written[],
  number: number,
  writing: Promise<readonly (string | null)[]>,
): Promise<void> => {
  const ended = writing.then((reasons) => {
    throw new Error(`All writers ended after ${written.length} festivals:\n${reasons.join('\n')}`)
  })
  const enough = async (): Promise<void> => {
    await expect.poll(() => written.length).toBeGreaterThan(number)
  }
  await Promise.race([enough(), ended])
}

test.runIf(server !== null)(
  'a server that is killed has kept all that it acknowledged, and the CMS goes on when it is back',
  async () => {
    const editor = await cms.as('editor')
    const written: Written[] = []
    for (let kill = 1; kill <= 2; kill += 1) {
      let isOver = false
      const writing = Promise.all(Array.from({ length: 4 }, () => write(editor, written, () => isOver)))
      await untilWritten(written, kill * 8, writing)
      await server?.kill()
      isOver = true
      await writing
      expect((await editor.get('/api/festivals?limit=1')).status).toBe(503)
      await server?.startAgain()
      await expect.poll(async () => (await editor.get('/api/festivals?limit=1')).status).toBe(200)
      for (const { asked, id, known } of written) {
        const { body, status } = await editor.get(`/api/festivals/${id}?draft=true&depth=0`)
        expect([status, [known, asked].includes(body.title), `${id} ${known}`]).toEqual([
          200,
          true,
          `${id} ${known}`,
        ])
      }
    }
  },
)
