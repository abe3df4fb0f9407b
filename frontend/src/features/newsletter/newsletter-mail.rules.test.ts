import { expect, it } from 'vitest'
import { translator } from '#i18n/t.ts'
import { newsletterMail } from './newsletter-mail.rules.ts'

it('writes a mail with its subject filled in', () => {
  expect(newsletterMail('post@example.org', translator('nl'))).toBe(
    'mailto:post@example.org?subject=Ik%20wil%20de%20nieuwsbrief%20ontvangen',
  )
})

it('is nothing when there is no address to write to', () => {
  expect(newsletterMail(null, translator('nl'))).toBeNull()
})
