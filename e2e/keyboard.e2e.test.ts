import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { journey } from './kit/journey.ts'

/** Numbers all elements that Tab can reach, in the order of the page; of a group of radio buttons only one. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
    const stops = controls.filter((control) => {
      const isSeen = control.checkVisibility({ visibilityProperty: true })
      if (!isSeen || control.tabIndex < 0 || control.matches(':disabled')) return false
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${control.name}"]`)]
      return control === (group.find(({ checked }) => checked) ?? group[0])
    })
    stops.forEach((stop, index) => stop.setAttribute('data-stop', String(index)))
    return stops.length
  })

type Stop = {
  number: number
  says: string
  /** Whether the focused element is visibly marked. */
  shown: boolean
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const active = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(active)
    // A focused province of the map gets a dark fill.
    const shape = active.querySelector('path')
    const isFilled = shape !== null && getComputedStyle(shape).fill === getComputedStyle(document.body).color
    return {
      number: Number(active.getAttribute('data-stop') ?? -1),
      says: active.outerHTML.slice(0, 120),
      shown: isFilled || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
    }
  })

/** Visits all elements of the page with Tab. */
const walk = async (page: Page): Promise<string[]> => {
  const count = await number(page)
  expect(count).toBeGreaterThan(10)
  const problems: string[] = []
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab')
    let stop = await focused(page)
    // Tab stops at each part of a date field.
    for (let part = 0; part < 4 && stop.number === step - 1; part += 1) {
      await page.keyboard.press('Tab')
      stop = await focused(page)
    }
    if (stop.number !== step) return [...problems, `after ${step} comes ${stop.number}: ${stop.says}`]
    if (!stop.shown) problems.push(`nothing shows the focus on ${stop.says}`)
  }
  return problems
}

describe.each([
  { name: 'the agenda with all its choices', path: '/festivals', opened: '.find__more > summary' },
  { name: 'the map and its list', path: '/ar/map', opened: null },
  { name: 'the form for organisers', path: '/en/organise', opened: null },
  { name: 'a festival', path: '/festivals/enschede-weeft', opened: '.route > summary' },
  { name: 'the page of a place', path: '/festivals/in/delft', opened: null },
])('$name', ({ path, opened }) => {
  journey('Tab reaches every control of the page in order, without script', async ({ open, product }) => {
    for (const width of [320, 1280]) {
      const page = await open({ javaScriptEnabled: false, viewport: { height: 800, width } })
      await page.goto(product.siteUrl + path)
      if (opened !== null) {
        await page.locator(opened).focus()
        await page.keyboard.press('Enter')
        // Starts again at the top of the page, with its details unfolded.
        await page.locator('body').evaluate((body) => {
          body.tabIndex = -1
          body.focus()
          body.removeAttribute('tabindex')
        })
      }
      expect([width, await walk(page)]).toEqual([width, []])
    }
  })
})

journey(
  'a form with errors lists them at the top, and each leads to its field by keyboard',
  async ({ open, product }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${product.siteUrl}/en/organise`)
    const links = page.locator('form .notice').getByRole('link')
    // The site asks a visitor who is faster than three seconds to send the form again.
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Send your plan' }).focus()
          await page.keyboard.press('Enter')
          await page.waitForLoadState()
          return links.count()
        },
        { interval: 1000 },
      )
      .toBeGreaterThan(2)
    await links.first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const field = page.locator(new URL(page.url()).hash)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
    expect(described).toContain(`${await field.getAttribute('id')}-error`)
  },
)
