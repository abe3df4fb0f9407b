import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'

import { placeholders, withLinks } from '#features/newsletter/personal-links.rules.ts'

import { readMail } from '../../../tests/outbox.ts'
import { partFor, sharedPart } from './mail-parts.rules.ts'

const links = {
  preferences: `https://welkom.test/ar/newsletter/preferences?token=${'aB-_9'.repeat(30)}.x=`,
  unsubscribe: 'https://welkom.test/nieuwsbrief/afmelden?token=1',
}
const { preferences, unsubscribe } = placeholders

/** A mail with these two parts, in the bytes that are sent. */
const mailOf = async (text: string, html: string): Promise<Buffer> => {
  const { message } = await createTransport({ buffer: true, streamTransport: true }).sendMail({
    alternatives: [
      partFor(sharedPart('text/plain', text), links),
      partFor(sharedPart('text/html', html), links),
    ],
    from: 'post@welkom.test',
    subject: 'Nieuws',
    to: 'lezer@welkom.test',
  })
  if (!Buffer.isBuffer(message)) throw new Error('The transport returned no bytes.')
  return message
}

const ofEveryLength = Array.from({ length: 80 }, (_, length) => 'a'.repeat(length))

test.each([
  ['nothing in it', ''],
  ['only a link', unsubscribe],
  ['links side by side', `${preferences}${unsubscribe}${preferences}`],
  ['links between words', `Niet meer?\n${unsubscribe}\nKiezen: ${preferences} .\n\n.\n`],
  ['what quoted-printable writes otherwise', `1+1=2, =3D \t\n  tab\t${unsubscribe} = ${preferences}\t.`],
  ['letters of every script', `Café ${unsubscribe} ${'اجلس معنا إلى المائدة '.repeat(9)}${preferences}🎪🎪`],
  ['lines of every length', ofEveryLength.join('\n')],
  ['links behind words of every length', ofEveryLength.join(unsubscribe)],
  ['a line without an end', `${'x'.repeat(5000)}${unsubscribe}${'é'.repeat(500)}`],
])('a reader gets the written mail with their own links: %s', async (_, written) => {
  const text = `Dag!\n${written}`
  const html = `<p>Dag!</p><a href="${unsubscribe}">weg</a>${written}`
  const source = await mailOf(text, html)
  const mail = await readMail(source)
  expect(mail.text.trimEnd()).toBe(withLinks(text, links).trimEnd())
  expect(mail.html.trimEnd()).toBe(withLinks(html, links).trimEnd())
  const long = source
    .toString('latin1')
    .split(/\r?\n/)
    .filter((line) => line.length > 76)
  expect(long).toEqual([])
  expect(source.every((byte) => byte < 128)).toBe(true)
})
