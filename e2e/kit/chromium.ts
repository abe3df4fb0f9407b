import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chromium on this machine: CHROME_PATH, one on the PATH, or playwright-core's; null without one. */
export const findChromium = (): string | null => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const given = process.env['CHROME_PATH']
  if (given) return canRun(given) ? given : null
  return [...onPath, ...elsewhere, chromium.executablePath()].find(canRun) ?? null
}

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const installWithApt = (): boolean => {
  if (!existsSync('/etc/debian_version')) return false
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]): boolean => {
    const [command = '', ...rest] = [...before, 'apt-get', '-q', '-y', ...args]
    return runs(command, ...rest)
  }
  return apt('update') && apt('install', '--no-install-recommends', 'chromium')
}

const installWithPlaywright = (): boolean => {
  const cli = path.resolve(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  return runs(process.execPath, cli, 'install', 'chromium')
}

/** Finds or installs a Chromium: Debian's own with root rights, else playwright-core's; null when both fail. */
export const ensureChromium = (): string | null => {
  const found = findChromium()
  if (found !== null || process.env['CHROME_PATH']) return found
  console.log('No Chromium on this machine: installing one (once) …')
  return installWithApt() || installWithPlaywright() ? findChromium() : null
}
