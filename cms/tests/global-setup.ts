import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Migrates and fills one database for all test files to copy. */
export const setup = (): (() => void) => {
  const template = mkdtempSync(path.join(tmpdir(), 'welkom-template-'))
  const script = path.join(import.meta.dirname, 'make-template.ts')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, template],
    {
      cwd: path.resolve(import.meta.dirname, '..'),
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The database for the tests could not be made:\n${stderr}`)
  process.env.WELKOM_TEST_TEMPLATE = template
  return () => rmSync(template, { force: true, recursive: true })
}
