import { expect, test } from 'vitest'

import { openLinks, sealLinks } from './sealed-links.ts'

const token = '7f3d-id.confirm.Zm9vYmFyYmF6cXV4_-12345'
const mail = `<a href="https://x.example/verslag?token=${token}&amp;a=b">Ga</a>\nhttps://x.example/admin/reset/${'ab12'.repeat(10)}\nhttps://x.example/festivals/delft?day=2026-06-01`

test('a waiting mail has its login links sealed, and no other part of it', () => {
  const kept = sealLinks(mail, 'secret')
  expect(kept).not.toContain(token)
  expect(kept).not.toContain('ab12ab12')
  expect(kept).toContain('https://x.example/festivals/delft?day=2026-06-01')
  expect(openLinks(kept, 'secret')).toBe(mail)
})

test('another secret opens no sealed link, and a damaged one stops nothing', () => {
  const kept = sealLinks(mail, 'secret')
  expect(openLinks(kept, 'other')).toBe(kept)
  expect(openLinks('sealed~AAAA~', 'secret')).toBe('sealed~AAAA~')
})
