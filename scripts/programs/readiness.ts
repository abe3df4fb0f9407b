import type { Settings } from '../settings/settings.rules.ts'
import { step } from '../terminal/step.ts'
import type { Crew } from './crew.ts'
import type { Program } from './program.ts'

const patience = 120_000

/** Resolves when the address gives an answer that is no trouble of the program; rejects after two minutes. */
export const untilReady = async (address: string): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (answer !== null && answer.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`${address} did not answer within ${patience / 1000} seconds.`)
}

const crashing = (crew: Crew, programs: Program[]): Promise<never> =>
  new Promise((_, reject) => {
    const tell = (program: Program, crashes: number): void => {
      if (crashes === 3) reject(new Error(`${program.name} does not start; its lines above say why.`))
    }
    for (const program of programs) crew.keep(program, (crashes) => tell(program, crashes))
  })

interface Start {
  crew: Crew
  programs: Program[]
  settings: Settings
}

/** Starts both programs, to be kept running, and waits until one can log in and read. */
export const keepUntilReady = async ({ crew, programs, settings }: Start): Promise<void> => {
  const crashed = crashing(crew, programs)
  const admin = `http://127.0.0.1:${settings.cmsPort}/api/healthz`
  // Not `/readyz`, which answers well before there is anything to show.
  const site = `http://127.0.0.1:${settings.sitePort}/`
  await step('Starting the admin', () => Promise.race([untilReady(admin), crashed]))
  await step('Starting the site', () => Promise.race([untilReady(site), crashed]))
}
