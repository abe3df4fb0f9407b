import type { Settings } from '../settings/settings.rules.ts'
import { step } from '../terminal/step.ts'
import type { Crew } from './crew.ts'
import type { Program } from './program.ts'

const patience = 120_000

/** Resolves when the address answers 200; rejects after two minutes. */
export const untilReady = async (address: string): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (answer?.ok) return
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

/** Starts both programs, to be kept running, and waits until both answer. */
export const keepUntilReady = async ({ crew, programs, settings }: Start): Promise<void> => {
  const crashed = crashing(crew, programs)
  const admin = `http://127.0.0.1:${settings.cmsPort}/api/healthz`
  const site = `http://127.0.0.1:${settings.sitePort}/readyz`
  await step('Starting the admin', () => Promise.race([untilReady(admin), crashed]))
  await step('Starting the site', () => Promise.race([untilReady(site), crashed]))
}
