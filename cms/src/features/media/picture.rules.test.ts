import { describe, expect, it } from 'vitest'

import { cropIn, partOf, withoutCrop } from './crop.rules.ts'
import { faultOf, isOpenedApart, kindOf } from './picture.rules.ts'

describe('the head of a picture', () => {
  it.each([
    ['a photo of a phone', { height: 3024, width: 4032 }, null],
    ['a panorama', { height: 1600, width: 16_000 }, null],
    ['a tall poster', { height: 2400, width: 240 }, null],
    ['one point', { height: 1, width: 1 }, null],
    ['a line', { height: 1, width: 65_000 }, 'long'],
    ['a standing line', { height: 11, width: 1 }, 'long'],
    ['a phone of 108 megapixels', { height: 9000, width: 12_000 }, null],
    ['108 megapixels that can’t be read in parts', { height: 9000, streams: false, width: 12_000 }, 'large'],
    ['48 megapixels that can’t be read in parts', { height: 6048, streams: false, width: 8064 }, null],
    [
      'an AVIF of 48 megapixels',
      { height: 6048, kind: 'avif' as const, streams: false, width: 8064 },
      'large',
    ],
    ['more than 130 megapixels', { height: 11_500, width: 11_500 }, 'large'],
    ['a side that no format of ours can have', { height: 2000, width: 16_001 }, 'large'],
    ['nothing', { height: 0, width: 0 }, 'damaged'],
    ['no number', { height: Number.NaN, width: 10 }, 'damaged'],
  ])('the head of %s is accepted or refused as a picture', (_, head, fault) => {
    expect(faultOf({ kind: 'jpeg', streams: true, ...head })).toBe(fault)
  })

  it.each([
    ['a photo of a phone', { height: 3024, kind: 'jpeg' as const, width: 4032 }, false],
    ['a HEIC of any size', { height: 10, kind: 'heic' as const, width: 10 }, true],
    ['48 megapixels', { height: 6048, kind: 'jpeg' as const, width: 8064 }, true],
    ['an AVIF of 20 megapixels', { height: 4000, kind: 'avif' as const, width: 5000 }, true],
  ])('%s is opened in a process of its own or not', (_, head, isApart) => {
    expect(isOpenedApart({ streams: true, ...head })).toBe(isApart)
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
    ['GIF89a', 'gif'],
    ['\0\0\0\u0018ftypheic', 'heic'],
    ['\0\0\0\u0018ftypmif1\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\u0018ftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\u0018ftypavif\0\0\0\0mif1', 'avif'],
    ['\0\0\0\u0018ftypmp42\0\0\0\0isom', null],
    ['RIFF\n\0\0\0WEBPVP8 ', 'webp'],
    ['\u00ff\u00d8\u00ff\u00e0', 'jpeg'],
    ['\u0089PNG\r\n\u001a\n', 'png'],
    ['', null],
  ])('the head of a picture tells the kind of %j, whatever its name says', (text, kind) => {
    expect(kindOf(Buffer.from(text, 'latin1'))).toBe(kind)
  })
})

describe('a crop', () => {
  const query = {
    locale: 'nl',
    uploadEdits: {
      crop: { height: '100', unit: '%', width: '50', x: '25', y: '0' },
      focalPoint: { x: '10', y: '20' },
      heightInPixels: '1600',
      widthInPixels: '500',
    },
  }

  it('a crop is read in the format of the admin, and removed once it is carried out', () => {
    expect(cropIn(query)).toEqual({ height: 1600, width: 500, x: 25, y: 0 })
    expect(withoutCrop(query)).toEqual({ locale: 'nl', uploadEdits: { focalPoint: { x: '10', y: '20' } } })
    expect([cropIn({}), cropIn({ uploadEdits: { focalPoint: { x: '1', y: '1' } } })]).toEqual([null, null])
  })

  it('a crop stays within its picture', () => {
    const size = { height: 1600, width: 1000 }
    expect(partOf({ height: 1600, width: 500, x: 25, y: 0 }, size)).toEqual({
      height: 1600,
      left: 250,
      top: 0,
      width: 500,
    })
    expect(partOf({ height: 9999, width: 9999, x: 50, y: 50 }, size)).toMatchObject({
      height: 800,
      width: 500,
    })
    expect(partOf({ height: 10, width: 10, x: 100, y: 0 }, size)).toBeNull()
    expect(partOf({ height: 10, width: 10, x: -1, y: 0 }, size)).toBeNull()
    expect(partOf({ height: Number.NaN, width: 10, x: 0, y: 0 }, size)).toBeNull()
  })
})
