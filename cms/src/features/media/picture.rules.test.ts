import { describe, expect, it } from 'vitest'

import { cropIn, partOf, withoutCrop } from './crop.rules.ts'
import { faultOf, kindOf } from './picture.rules.ts'

describe('the head of a picture', () => {
  it.each([
    ['a photo of a phone', { frames: 1, height: 3024, width: 4032 }, null],
    ['a panorama', { frames: 1, height: 1600, width: 16_000 }, null],
    ['a tall poster', { frames: 1, height: 2400, width: 240 }, null],
    ['one point', { frames: 1, height: 1, width: 1 }, null],
    ['a line', { frames: 1, height: 1, width: 65_000 }, 'long'],
    ['a standing line', { frames: 1, height: 11, width: 1 }, 'long'],
    ['more than 40 megapixels', { frames: 1, height: 6400, width: 6400 }, 'large'],
    ['an AVIF of 20 megapixels', { frames: 1, height: 4000, kind: 'avif' as const, width: 5000 }, 'large'],
    ['a side that no format of ours can have', { frames: 1, height: 2000, width: 16_001 }, 'large'],
    ['two frames', { frames: 2, height: 100, width: 100 }, 'moving'],
    ['nothing', { frames: 1, height: 0, width: 0 }, 'damaged'],
    ['no number', { frames: 1, height: Number.NaN, width: 10 }, 'damaged'],
  ])('the head of %s is accepted or refused as a picture', (_, head, fault) => {
    expect(faultOf({ kind: 'jpeg', ...head })).toBe(fault)
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
    ['GIF89a', null],
    ['\0\0\0\u0018ftypheic', null],
    ['\0\0\0\u0018ftypavif', 'avif'],
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
