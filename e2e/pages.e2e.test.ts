import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { locales } from '../frontend/src/i18n/locales.ts'
import { accessibilityProblems, type Rules } from './kit/accessibility.ts'
import { journey } from './kit/journey.ts'
import { stickingOut } from './kit/sticking-out.ts'
import { templates } from './kit/templates.ts'
import { expectRefusals } from './kit/watch.ts'

const narrow = { height: 700, width: 320 }
const wide = { height: 900, width: 1280 }
// The same page in other colours: only rules about colour can give other results.
const schemes: readonly (readonly ['dark' | 'light', Rules])[] = [
  ['light', 'all and targets'],
  ['dark', ['color-contrast', 'link-in-text-block']],
]

const withForm = new Set(['/nieuwsbrief', '/organiseer'])

const unlikePaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // Data for search engines and for the browser: the browser runs none of it.
    const data = ['application/ld+json', 'speculationrules']
    const scripts = [...document.scripts].filter(({ type }) => !data.includes(type))
    const unsized = [...document.images].filter(
      (image) => !image.getAttribute('width') || !image.getAttribute('height'),
    )
    return [
      ...scripts.map(({ outerHTML }) => `ships ${outerHTML.slice(0, 120)}`),
      ...unsized.map(({ src }) => `does not say how large ${src} is`),
      ...document.getAnimations().map(() => 'moves, although that was not wanted'),
    ]
  })

/** A picture in the shape of a flag has its coloured flag behind it, not in front. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.hanging img')].flatMap((image) => {
      image.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = image.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      return seen?.matches('.hanging') === true ? [`hides ${image.src}`] : []
    }),
  )

const problemsOf = async (page: Page): Promise<string[]> => {
  const problems = await unlikePaper(page)
  for (const viewport of [narrow, wide]) {
    await page.setViewportSize(viewport)
    if (viewport === narrow) problems.push(...(await stickingOut(page)), ...(await covered(page)))
    for (const [colorScheme, rules] of schemes) {
      await page.emulateMedia({ colorScheme })
      const found = await accessibilityProblems(page, rules)
      problems.push(...found.map((problem) => `${viewport.width} px, ${colorScheme}: ${problem}`))
    }
  }
  return problems
}

describe.each(locales)('in %s', (locale) => {
  journey(
    'axe finds no problem on any page; every page works without script on a small phone',
    async ({ open, product }) => {
      const page = await open({ reducedMotion: 'reduce' })
      const problems: string[] = []
      for (const { name, paths, status } of templates) {
        const answer = await page.goto(product.siteUrl + paths[locale])
        if (answer?.status() !== status) problems.push(`${name} answers ${answer?.status()}`)
        problems.push(...(await problemsOf(page)).map((problem) => `${name}, ${problem}`))
      }
      expect(problems).toEqual([])
    },
  )

  journey('a form that comes back with errors fits a small phone', async ({ open, product }) => {
    const page = await open({ javaScriptEnabled: false, reducedMotion: 'reduce' })
    await page.setViewportSize(narrow)
    expectRefusals(page)
    const problems: string[] = []
    for (const { name, paths } of templates.filter(({ paths }) => withForm.has(paths.nl))) {
      await page.goto(product.siteUrl + paths[locale])
      const form = page.locator('main form.site-form')
      await form.locator('[name=email]').fill('geen-adres')
      // A form that is sent within three seconds comes back with another message first.
      const hasErrors = async (): Promise<number> => {
        await form.locator('button[type=submit]').click()
        return form.locator('section.notice').count()
      }
      await expect.poll(hasErrors, { interval: 1000, timeout: 20_000 }).toBe(1)
      problems.push(...(await stickingOut(page)).map((problem) => `${name}, ${problem}`))
    }
    expect(problems).toEqual([])
  })
})
