import * as v from 'valibot'
import { expect, it } from 'vitest'

import { pictureSchema } from './media.ts'

const file = (filename: string, width: number) => ({
  filename,
  width,
  height: width / 2,
  url: 'http://cms/x',
})
const read = (value: unknown) => {
  const result = v.safeParse(pictureSchema('nl'), value)
  return result.success ? result.output : null
}

it('a picture has its files from narrow to wide, at addresses of this site', () => {
  const picture = read({
    id: 'm1',
    alt: { nl: 'Een tafel' },
    ...file('a.webp', 2400),
    focalX: 20,
    sizes: {
      card: file('a-640.webp', 640),
      cardAvif: file('a-640.avif', 640),
      wide: file('a-1280.webp', 1280),
      wideAvif: file('a-1280.avif', 1280),
      hero: { filename: null },
      square: null,
    },
  })
  expect(picture?.files.map(({ url }) => url)).toEqual([
    '/media/a-640.webp',
    '/media/a-1280.webp',
    '/media/a.webp',
  ])
  expect(picture?.smaller.map(({ url }) => url)).toEqual(['/media/a-640.avif', '/media/a-1280.avif'])
  expect(picture).toMatchObject({ largest: { width: 2400 }, focalX: 20, focalY: 50, square: null })
})

it.each([
  { value: 'm1', reason: 'only an id' },
  { value: { id: 'm1' }, reason: 'no file' },
  { value: { id: 'm1', ...file('../x.webp', 10) }, reason: 'a path' },
  { value: { id: 'm1', ...file('x.svg', 10) }, reason: 'not a picture' },
  { value: null, reason: 'nothing' },
])('a picture is null with $reason', ({ value }) => {
  expect(read(value)).toBeNull()
})
