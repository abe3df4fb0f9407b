import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

const shell = (script: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`)
}

/** Copies the files that git knows, in their present state, and node_modules (as shared blocks where possible). */
const copies = `
  git ls-files -z --cached --others --exclude-standard | xargs -0 -I{} sh -c 'test -e "{}" && printf "%s\\0" "{}"' > "$1.list"
  tar --null --files-from "$1.list" -cf - | tar -xf - -C "$1" && rm "$1.list"
  for folder in node_modules cms/node_modules frontend/node_modules seed/node_modules; do
    test ! -d "$folder" || cp -al "$folder" "$1/$folder" 2> /dev/null || cp -a "$folder" "$1/$folder"
  done`

/** A second checkout of the project in its own folder, in which files may be changed; `remove` deletes it. */
export const copyOfCheckout = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'welkom-checkout-'))
  shell(copies, folder)
  return { folder, remove: () => rmSync(folder, { force: true, recursive: true }) }
}
