import { describe, expect } from 'vitest'

import { openForm, press } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { unique } from './kit/records.ts'
import { expectRefusals } from './kit/watch.ts'

describe('dates that people type in the admin', () => {
  journey(
    'the day of a consent is read as it is written, and kept when it can’t be',
    async ({ open, product }) => {
      const api = await apiAs(product, 'editor')
      const [first] = await api.find('stories', { limit: '1' })
      const story = first?.id ?? ''
      const stored = async () => {
        const [found] = await api.find('stories', { draft: 'true', 'where[id][equals]': story })
        return (found as unknown as { consent?: { givenOn?: string } }).consent?.givenOn
      }
      const page = await open()
      expectRefusals(page)
      await logIn({ as: 'editor', page, product })
      await openForm(page, `${product.cmsUrl}/admin/collections/stories/${story}`)
      await page.getByRole('button', { exact: true, name: 'Toestemming' }).click()
      const day = page.getByLabel('Gegeven op')
      await day.fill('1-11-2025')
      await day.press('Tab')
      expect(await day.inputValue()).toBe('zaterdag 1 november 2025')
      await press(page, 'Bewaar concept')
      expect(await stored()).toBe('2025-11-01T12:00:00.000Z')

      await day.fill('na het feest')
      // Which closes the calendar as well.
      await day.press('Tab')
      await page.getByRole('button', { exact: true, name: 'Bewaar concept' }).click()
      await page.locator('#field-consent__givenOn').getByText('Dit is geen datum die we begrijpen.').waitFor()
      await page.getByText('Niet bewaard').first().waitFor()
      expect(await day.inputValue()).toBe('na het feest')
      expect(await stored()).toBe('2025-11-01T12:00:00.000Z')

      await day.fill('٥ مارس ٢٠٢٥')
      await day.press('Tab')
      expect(await day.inputValue()).toBe('woensdag 5 maart 2025')
      await press(page, 'Bewaar concept')
      expect(await stored()).toBe('2025-03-05T12:00:00.000Z')
    },
  )

  journey('an end past midnight is asked, and a slip is told', async ({ open, product }) => {
    const page = await open()
    await logIn({ as: 'organiser.delft', page, product })
    const api = await apiAs(product, 'organiser.delft')
    const [organisation] = await api.find('organisations', {
      'where[name][equals]': 'Stichting Tafelgenoten Delft',
    })
    const festival = await api.create('festivals', {
      organisation: organisation?.id ?? '',
      timeSlots: [{ day: '2099-06-13', endTime: '17:00', startTime: '13:00' }],
      title: unique('Nacht'),
    })
    await openForm(page, `${product.cmsUrl}/admin/collections/festivals/${festival}`)
    await page.locator('.steps__step', { hasText: 'Wanneer' }).click()
    const end = page.locator('#field-timeSlots__0__endTime')
    await end.fill('02:00')
    await page.getByText('Tot 02:00 uur ’s nachts? Dan duurt het 13 uur.').waitFor()
  })
})
