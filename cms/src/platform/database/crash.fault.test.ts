import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { Refused, type Ledger } from '../../../tests/crash/ledger.ts'
import { lookAtFestivals, lookAtPictures, lookAtVersions } from '../../../tests/crash/look.ts'
import { endOpenTransactions } from '../../../tests/crash/open-transactions.ts'
import { createPhotographer } from '../../../tests/crash/photographer.ts'
import { createPrograms } from '../../../tests/crash/programs.ts'
import { createWriter } from '../../../tests/crash/writer.ts'
import { apiAt, cookieOf, startCms } from '../../../tests/kit.ts'
import { password, people } from '../../../tests/people.ts'
import { numbersFrom } from '../../../tests/random.ts'
import { origin } from '../../../tests/settings.ts'

const kills = Number(process.env['CRASH_KILLS'] ?? 40)
const seed = Number(process.env['TEST_SEED'])
const writers = 5

test(
  `kill -9 ${kills} times while people save (seed ${seed}): each save is there as a whole, or not at all`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const random = numbersFrom(seed)
    const { content, dataDir, leave } = await startCms()
    await leave()
    const programs = createPrograms()
    onTestFinished(programs.stop)
    const ledgers: Ledger[] = Array.from({ length: writers }, () => [])
    const pictures: Ledger = []
    const baseline = new Set(Object.values({ ...content.festivals, ...content.media }))
    const folder = path.join(dataDir, 'media')

    let program = await programs.next()
    const { cookie } = await cookieOf(apiAt(program.url, {}), people.editor.email, password)
    const editor = () => apiAt(program.url, { cookie, origin })
    const look = async () => {
      await lookAtFestivals(editor(), ledgers, baseline)
      await lookAtVersions(editor(), ledgers)
      await lookAtPictures(editor(), pictures, folder, baseline)
    }
    let acknowledged = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const api = editor()
      const parts = { api, random }
      const deeds = [
        ...ledgers.map((ledger, index) =>
          createWriter({
            ...parts,
            ledger,
            name: `w${index}-`,
            organisations: Object.values(content.organisations),
            pictures: Object.values(content.media),
          }),
        ),
        createPhotographer({ ...parts, ledger: pictures, name: 'p-' }),
      ]
      let isOver = false
      const work = Promise.all(
        deeds.map(async (deed) => {
          while (!isOver) {
            try {
              await deed()
              acknowledged += 1
            } catch (error) {
              if (error instanceof Refused) continue
              // A killed program gives no answer; any other error is a fault.
              if (!isOver || !(error instanceof TypeError)) throw error
            }
          }
        }),
      )
      const enough = acknowledged + random() * 15
      do await Promise.race([work, wait(random() * 60)])
      while (acknowledged < enough)
      isOver = true
      await program.kill()
      await endOpenTransactions()
      await work
      program = await programs.next()
      await look()
    }
    await program.kill()
    expect(acknowledged).toBeGreaterThan(kills)
  },
)
