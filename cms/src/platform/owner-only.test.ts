import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { keepToOwner } from './owner-only.ts'

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

test('files that others could read become the owner’s alone; the target of a link stays as it is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'welkom-owner-'))
  const outside = path.join(mkdtempSync(path.join(tmpdir(), 'welkom-other-')), 'file')
  const [inner, mail] = [path.join(folder, 'outbox'), path.join(folder, 'outbox', 'a.eml')]
  mkdirSync(inner)
  for (const file of [mail, outside]) writeFileSync(file, 'x')
  for (const [file, mode] of [
    [folder, 0o755],
    [inner, 0o775],
    [mail, 0o644],
    [outside, 0o644],
  ] as const)
    chmodSync(file, mode)
  symlinkSync(outside, path.join(folder, 'link'))
  expect(await keepToOwner([folder, path.join(folder, 'missing')])).toEqual([])
  expect([folder, inner, mail, outside].map(modeOf)).toEqual(['700', '700', '600', '644'])
  rmSync(folder, { recursive: true })
})
