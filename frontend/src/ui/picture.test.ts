import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import type { Picture as PictureModel } from '#cms/models/media.ts'

import { Picture } from './picture.tsx'

const file = (url: string, width: number) => ({ url, width, height: width / 2 })

const picture: PictureModel = {
  id: 'm1',
  alt: { value: 'Een tafel', lang: 'nl' },
  credit: null,
  focalX: 50,
  focalY: 50,
  files: [file('/media/a-640.webp', 640), file('/media/a.webp', 1200)],
  smaller: [file('/media/a-640.avif', 640)],
  largest: file('/media/a.webp', 1200),
  square: null,
  shared: null,
}

const markup = (smaller: PictureModel['smaller']): string =>
  renderToStaticMarkup(
    createElement(Picture, {
      picture: { ...picture, smaller },
      locale: 'nl',
      sizes: '88vw',
      className: 'cover',
    }),
  )

it('a picture offers AVIF to browsers that support it, and WebP to others', () => {
  const html = markup(picture.smaller)
  expect(html).toContain('<source type="image/avif" srcSet="/media/a-640.avif 640w" sizes="88vw"/>')
  expect(html).toContain('src="/media/a-640.webp" srcSet="/media/a-640.webp 640w, /media/a.webp 1200w"')
})

it('a picture without AVIF, from an earlier upload, is shown as WebP', () => {
  const html = markup([])
  expect(html).not.toContain('<source')
  expect(html).toContain('src="/media/a-640.webp"')
})
