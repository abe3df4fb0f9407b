import { describe, expect } from 'vitest'

import { languages } from '../frontend/src/i18n/languages.ts'
import { directionOf, locales } from '../frontend/src/i18n/locales.ts'
import { journey } from './kit/journey.ts'

/** Every language, the one of the first page last. */
const switches = [...locales]
  .reverse()
  .map((lang) => ({ dir: directionOf(lang), lang, name: languages[lang].name }))

describe('the language of the site', () => {
  journey('the language switch keeps the visitor on the same page', async ({ open, product }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${product.siteUrl}/festivals`)
    await page.locator('main a[href^="/festivals/"]:not([href$="voorbij"])').first().click()
    const start = new URL(page.url()).pathname
    for (const { dir, lang, name } of switches) {
      await page.getByRole('link', { exact: true, name }).click()
      expect(new URL(page.url()).pathname).toBe(lang === 'nl' ? start : `/${lang}${start}`)
      const html = page.locator('html')
      expect(await html.getAttribute('lang')).toBe(lang)
      expect(await html.getAttribute('dir')).toBe(dir)
      expect(await page.locator('[aria-current=true][hreflang]').getAttribute('lang')).toBe(lang)
    }
  })

  journey('the language switch leads to the translated address of a list', async ({ open, product }) => {
    const page = await open()
    await page.goto(`${product.siteUrl}/festivals/voorbij`)
    await page.getByRole('link', { exact: true, name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe('/en/festivals/past')
    await page.goto(`${product.siteUrl}/organisaties`)
    await page.getByRole('link', { exact: true, name: 'العربية' }).click()
    expect(new URL(page.url()).pathname).toBe('/ar/organisations')
  })

  journey('a page says that its text is not translated', async ({ open, product }) => {
    const page = await open()
    for (const { lang, notice } of [
      { lang: 'en', notice: 'Dutch' },
      { lang: 'ar', notice: 'الهولندية' },
    ]) {
      await page.goto(`${product.siteUrl}/${lang}/festivals/taalcafe-lelystad`)
      const heading = page.locator('h1')
      const marked = heading.locator('xpath=ancestor-or-self::*[@lang][1] | .//*[@lang]').last()
      expect(await marked.getAttribute('lang')).toBe('nl')
      expect(
        await heading.evaluate((one) => getComputedStyle(one.querySelector('[lang]') ?? one).direction),
      ).toBe('ltr')
      expect(await page.locator('main .notice').first().innerText()).toContain(notice)
    }
    await page.goto(`${product.siteUrl}/festivals/taalcafe-lelystad`)
    expect(await page.locator('main .notice').count()).toBe(0)
  })
})
