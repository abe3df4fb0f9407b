import path from 'node:path'

import type { Settings } from '../settings/settings.rules.ts'

/** The state of the demo accounts' password: no accounts, just made, set by DEMO_PASSWORD, or made earlier. */
export type Login =
  { state: 'none' } | { state: 'made'; password: string } | { state: 'given' } | { state: 'made-earlier' }

const password = (login: Exclude<Login, { state: 'none' }>, { dataDir }: Settings): string[] => {
  switch (login.state) {
    case 'made':
      return [`${login.password}   (shown only now: write it down)`]
    case 'given':
      return ['what DEMO_PASSWORD says']
    case 'made-earlier':
      return [
        'was shown at the first start. Lost? Ask for a new one on the login page;',
        `without a mail server, that mail is a file in ${path.join(dataDir, 'outbox')}`,
      ]
  }
}

const account = (login: Login, settings: Settings): string[] =>
  login.state === 'none'
    ? ['Log in    with your own account; the first one: npm run seed -- --admin YOUR-ADDRESS']
    : [
        'Log in    admin@example.org, editor@example.org,',
        '          organiser.delft@example.org or organiser.utrecht@example.org',
        ...password(login, settings).map((line, at) => `${at === 0 ? 'Password' : ''}`.padEnd(10) + line),
      ]

/** The last output of a start: the addresses, and how to log in. */
export const closingBox = ({ login, settings }: { login: Login; settings: Settings }): string => {
  const lines = [
    'Welkom Hier is running.',
    '',
    `Site      ${settings.siteUrl}`,
    `Admin     ${settings.cmsUrl}/admin`,
    ...account(login, settings),
    '',
    'Ctrl-C stops everything.',
  ]
  const width = Math.max(...lines.map((line) => line.length)) + 2
  const rule = '─'.repeat(width)
  return ['', `┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width - 1)}│`), `└${rule}┘`, ''].join('\n')
}
