import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { accessibilityProblems } from '../kit/accessibility.ts'
import { journey } from '../kit/journey.ts'
import { stickingOut } from '../kit/sticking-out.ts'

const root = path.resolve(import.meta.dirname, '../..')
/** For whoever wants to look; not in git. */
const photos = path.join(root, '.cache/gallery')

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** The site as `npm run dev` runs it, with a small CMS behind it. */
const startDevSite = async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gallery-'))
  const url = `http://localhost:${port}`
  const program = spawn(
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'tests/dev-site.ts'],
    {
      cwd: path.join(root, 'frontend'),
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        LISTEN: '127.0.0.1',
        LOG_LEVEL: 'warn',
        NODE_ENV: 'development',
        SITE_PORT: String(port),
        SITE_URL: url,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  const ended = once(program, 'exit')
  const stop = async (): Promise<void> => {
    program.kill()
    await ended
    rmSync(dataDir, { force: true, recursive: true })
  }
  const isOpen = (): Promise<boolean> =>
    fetch(`${url}/gallery`).then(
      ({ ok }) => ok,
      () => false,
    )
  const state = async (): Promise<string> => {
    if (program.exitCode !== null || program.signalCode !== null) return 'ended by itself'
    return (await isOpen()) ? 'open' : 'not open'
  }
  try {
    await expect.poll(state, { timeout: 120_000 }).not.toBe('not open')
    expect(await state()).toBe('open')
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, url }
}

/** An example with nothing to see, or with something that sticks out of the screen. */
const misdrawn = async (page: Page): Promise<string[]> => {
  const empty = await page.evaluate(() => {
    const examples = [...document.querySelectorAll<HTMLElement>('[data-example]')]
    const unseen = examples.filter(({ offsetHeight, offsetWidth }) => offsetHeight === 0 || offsetWidth === 0)
    return [
      ...(examples.length < 50 ? [`only ${examples.length} examples are there`] : []),
      ...unseen.map(({ dataset }) => `${dataset['example']} shows nothing`),
    ]
  })
  return [...empty, ...(await stickingOut(page, '[data-example]'))]
}

/** The same part of a page stands here several times, in each of its states; on a page of the site it does not. */
const isOfTheGallery = (problem: string): boolean => problem.startsWith('landmark-unique')

/** A photo of the whole page is taken without scrolling, and what is far below would wait for that. */
const loadPictures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const images = [...document.images]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode()))
  })

const problemsOf = async (page: Page, name: string): Promise<string[]> => {
  const problems: string[] = []
  await loadPictures(page)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ height: 800, width })
    const drawn = await misdrawn(page)
    problems.push(...drawn.map((problem) => `${name}: ${problem}`))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found = await accessibilityProblems(page, 'all and targets')
      problems.push(
        ...found
          .filter((problem) => !isOfTheGallery(problem))
          .map((problem) => `${name}, ${width} px, ${colorScheme}: ${problem}`),
      )
      await page.screenshot({
        fullPage: true,
        path: path.join(photos, `${name}-${colorScheme}-${width}.png`),
      })
    }
  }
  return problems
}

journey(
  'every component is drawn in each of its states, fits a phone, and passes axe',
  async ({ browser }) => {
    mkdirSync(photos, { recursive: true })
    const site = await startDevSite()
    try {
      const context = await browser.newContext()
      const page = await context.newPage()
      const problems: string[] = []
      for (const [name, address] of [
        ['nl', '/gallery'],
        ['ar', '/ar/gallery'],
      ] as const) {
        await page.goto(`${site.url}${address}`)
        problems.push(...(await problemsOf(page, name)))
      }
      await context.close()
      expect(problems).toEqual([])
    } finally {
      await site.stop()
    }
  },
)
