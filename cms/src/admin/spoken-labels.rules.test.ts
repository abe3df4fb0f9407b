import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { labels, spokenLabel } from './spoken-labels.rules.ts'

const { resolve } = createRequire(import.meta.url)

const every = labels.flatMap((one) => one.labels)
const inDutch = (text: string): string | null => spokenLabel(every, text, 'nl')

/** Parts of Payload that this program doesn't use: keys of the API, raw records, tables in texts. */
const notOurs = /API|^toggle|^Add (?:Row|Column)$/

describe('labels that Payload has only in English', () => {
  it.each([
    ['@payloadcms/ui', '../../..'],
    ['@payloadcms/next/views', '../../..'],
    ['@payloadcms/richtext-lexical', '..'],
  ])('each label for a screen reader in %s is translated', (entry, up) => {
    const folder = path.resolve(resolve(entry), up)
    const found = readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.js') && !file.includes('exports'))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(
          /['"]aria-label['"](?:: | ?, )(?:\w+ \? )?(["'`])([A-Za-z][^"'`]*)\1/g,
        ),
      ])
      .map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/g, 'x'))
    expect(found.length).toBeGreaterThan(0)
    expect(
      found.filter((text) => text !== 'invisible' && !notOurs.test(text) && inDutch(text) === null),
    ).toEqual([])
  })
})

it.each([
  ['option Delft, selected.', 'Delft is gekozen.'],
  ['Delft selected, 2 of 12.', 'Delft, 2 van 12.'],
  ['3 results available for search term de.', '3 gevonden.'],
  [
    'Select is focused ,type to refine list, press Down to open the menu, ',
    'Select: typ om te zoeken, pijl omlaag opent de lijst.',
  ],
  ['Draggable item 12-a was dropped over droppable area 3', 'Neergezet.'],
  ['Choose maandag 30 november 2026', 'Kies maandag 30 november 2026'],
])('“%s” is said in Dutch', (english, dutch) => {
  expect(inDutch(english)).toBe(dutch)
})

it('a text in English is left as it is, except where it shows ids', () => {
  expect(spokenLabel(every, 'Choose Monday 30 November 2026', 'en')).toBeNull()
  expect(spokenLabel(every, 'Picked up draggable item 3f.', 'en')).toBe('Picked up.')
})
