import { describe, expect, it } from 'vitest'

import { bareSettings } from '#cms/models/site-settings.ts'
import { paths } from '#i18n/paths.ts'

import { errorFrame, frameOf } from './frame.ts'

const assets = { stylesheet: '/a.css', fonts: {}, islands: {}, icon: '/i.svg' }
const shared = { now: new Date(0), siteUrl: 'https://site.test', settings: bareSettings, signUp: null }

describe('the frame of a page', () => {
  const context = {
    ...shared,
    locale: 'en' as const,
    path: '/en/festivals',
    params: {},
    query: { page: '2', province: 'utrecht' },
  }
  const head = { title: 'Festivals', canonicalQuery: ['page'], translatedIn: ['nl', 'en'] as const }
  const frame = frameOf({ context, patterns: paths.festivals, head, assets, preview: null })

  it('the frame has the address of the page, with the parameters that make it a separate page', () => {
    expect(frame.canonical).toBe('https://site.test/en/festivals?page=2')
  })

  it('the frame names only real translations', () => {
    expect(frame.alternates).toEqual([
      { locale: 'nl', url: 'https://site.test/festivals?page=2' },
      { locale: 'en', url: 'https://site.test/en/festivals?page=2' },
    ])
  })

  it('the language switch keeps the page', () => {
    expect(frame.switchTo.ar).toBe('/ar/festivals?page=2&province=utrecht')
  })
})

it('an error page has no address, and its language switch leads to the home page', () => {
  const frame = errorFrame({ ...shared, locale: 'ar', path: '/ar/nope' }, assets)
  expect(frame).toMatchObject({ canonical: null, alternates: [], direction: 'rtl', switchTo: paths.home })
})
