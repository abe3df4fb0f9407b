import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import PostalMime from 'postal-mime'

import { standsIn } from '#platform/database/whole-database-search.rules.ts'
import { outboxFolder } from '#platform/outbox/outbox-folder.ts'

/** Deletes the mails in files that contain one of these texts; returns how many there were. */
export const removeMailFiles = async (needles: readonly string[]): Promise<number> => {
  const folder = outboxFolder()
  const names = await readdir(folder).catch(() => [])
  let count = 0
  for (const name of names.filter((one) => /\.eml(?:\.part)?$/.test(one))) {
    const file = path.join(folder, name)
    if (!(await mentions(file, needles))) continue
    await rm(file, { force: true })
    count += 1
  }
  return count
}

const mentions = async (file: string, needles: readonly string[]): Promise<boolean> => {
  // Another program may have removed the file at the same moment.
  const source = await readFile(file).catch(() => null)
  if (source === null) return false
  const { headers, html, subject, text } = await PostalMime.parse(source)
  const whole = [subject, text, html, ...headers.map(({ value }) => value)].join('\n')
  return needles.some((needle) => standsIn(whole, needle))
}
