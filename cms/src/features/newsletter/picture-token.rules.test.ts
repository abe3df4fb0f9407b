import { expect, it } from 'vitest'

import { pictureName, readPictureToken, writePictureToken } from './picture-token.rules.ts'

const now = new Date('2027-05-01T12:00:00Z')
const until = new Date('2027-05-02T12:00:00Z')
const secret = 'a secret of this test'
const file = '0b1f5ab4-7a52-4f2e-9f37-5a0f1c1a2b3c-640x480.webp'

it('a token opens one picture, until its moment', () => {
  const token = writePictureToken(file, until, secret)
  expect(readPictureToken(token, secret, now)).toBe(file)
  expect(readPictureToken(token, secret, new Date(until.getTime() - 1))).toBe(file)
  expect(readPictureToken(token, secret, until)).toBeNull()
})

it('a token that was changed, or signed with another secret, opens nothing', () => {
  const [payload = '', signature = ''] = writePictureToken(file, until, secret).split('.')
  const longer = Buffer.from(`${until.getTime() + 1}:${file}`).toString('base64url')
  for (const wrong of [
    '',
    payload,
    `${payload}.`,
    `${payload}.${signature}.x`,
    `${longer}.${signature}`,
    `${payload}.${signature.slice(1)}`,
  ])
    expect(readPictureToken(wrong, secret, now)).toBeNull()
  expect(readPictureToken(`${payload}.${signature}`, 'another', now)).toBeNull()
})

it('even a signed token opens only files with the form of our own names', () => {
  for (const wrong of [
    '../secret.webp',
    'a/b.webp',
    '.webp',
    'a.svg',
    '',
    'a.webp\n',
    '-a.png',
    'a.webp.exe',
  ])
    expect(readPictureToken(writePictureToken(wrong, until, secret), secret, now)).toBeNull()
  expect(['a.webp', 'A_1-b.JPG', 'a.jpeg', 'a.png'].every((name) => pictureName.test(name))).toBe(true)
})
