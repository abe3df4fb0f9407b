import { setTimeout } from 'node:timers/promises'

import type { Settings } from '../settings/settings.rules.ts'
import { step } from '../terminal/step.ts'
import type { Program } from './program.ts'
import { statusOf } from './status-of.ts'
import { explain } from './supervise.ts'
import type { Supervisor } from './supervisor.ts'

const twoMinutes = 120_000

type Waiting = {
  readonly patience?: number
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal
}

/** Resolves when the address gives an answer that is no trouble of the program; rejects when it takes too long or is given up. */
export const untilReady = async (
  address: string,
  { patience = twoMinutes, signal }: Waiting = {},
): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const status = await statusOf(address, { patience: 10_000, ...(signal && { over: signal }) })
    // With a full disk (507), users can still log in.
    if (status !== null && (status < 500 || status === 507)) return
    await setTimeout(150, undefined, { signal })
  }
  throw new Error(`${address} did not answer within ${patience / 1000} seconds.`)
}

const crashing = (supervisor: Supervisor, program: Program): Promise<never> =>
  new Promise((_, reject) => {
    supervisor.keep(program, (crashes) => {
      if (crashes === 3) reject(new Error(`${program.name} does not start; its lines above say why.`))
    })
  })

type Start<Prepared> = {
  supervisor: Supervisor
  programs: Program[]
  settings: Settings
  /** Work that must be done before the admin starts. */
  prepare: () => Promise<Prepared>
}

/** Whether the site can show a page from its kept copies. */
const showsPages = async (site: string): Promise<boolean> => {
  const status = await statusOf(site, { patience: 10_000 })
  return status !== null && status >= 200 && status < 300
}

const named = (programs: Program[], name: string): Program => {
  const found = programs.find((program) => program.name === name)
  if (found === undefined) throw new Error(`There is no program "${name}".`)
  return found
}

/**
 * Starts both programs and keeps them running: first the site, which shows its copies, then the admin. Waits until
 * users can log in and read, and gives the result of `prepare`. When the admin does not start and the site has pages,
 * the site runs without it, the admin is tried again, and the result is null.
 */
export const keepUntilReady = async <Prepared>(start: Start<Prepared>): Promise<Prepared | null> => {
  const { supervisor, prepare, programs, settings } = start
  const admin = named(programs, 'cms')
  const site = settings.siteInside
  const ready = (address: string): Promise<void> => untilReady(address, { signal: supervisor.stopping })
  const siteCrashed = crashing(supervisor, named(programs, 'site'))
  await step('Opening the site', () => Promise.race([ready(`${site}/healthz`), siteCrashed]))
  let isKept = false
  try {
    const prepared = await prepare()
    isKept = true
    const crashed = Promise.race([crashing(supervisor, admin), siteCrashed])
    const health = `${settings.cmsInside}/api/healthz`
    await step('Starting the admin', () => Promise.race([ready(health), crashed]))
    // Not `/readyz`, because it answers before there are pages to show.
    await step('Filling the site', () => Promise.race([ready(`${site}/`), crashed]))
    return prepared
  } catch (error) {
    if (supervisor.stopping.aborted || !(await showsPages(`${site}/`))) throw error
    explain(error)
    console.error(
      `The admin does not start, and is tried again. The site shows what it had: ${settings.siteUrl}`,
    )
    if (!isKept) supervisor.keep(admin, () => undefined)
    return null
  }
}
