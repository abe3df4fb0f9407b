import type { Settings } from '../settings/settings.rules.ts'

/** The state of the demo accounts' password: no accounts, just made, set by DEMO_PASSWORD, or made earlier. */
export type Login =
  { state: 'none' } | { state: 'made'; password: string } | { state: 'given' } | { state: 'made-earlier' }

const password = (login: Exclude<Login, { state: 'none' }>): string => {
  switch (login.state) {
    case 'made':
      return `${login.password}   (shown only now: write it down)`
    case 'given':
      return 'what DEMO_PASSWORD says'
    case 'made-earlier':
      return 'was shown at the first start. Lost? DEMO_PASSWORD=… npm run seed -- --reset'
  }
}

const account = (login: Login): string[] =>
  login.state === 'none'
    ? ['Log in    with your own account; the first one: npm run seed -- --admin YOUR-ADDRESS']
    : [
        'Log in    admin@example.org, editor@example.org,',
        '          organiser.delft@example.org or organiser.utrecht@example.org',
        `Password  ${password(login)}`,
      ]

/** The last output of a start: the addresses, and how to log in. */
export const closingBox = ({ login, settings }: { login: Login; settings: Settings }): string => {
  const lines = [
    'Welkom Hier is running.',
    '',
    `Site      ${settings.siteUrl}`,
    `Admin     ${settings.cmsUrl}/admin`,
    ...account(login),
    '',
    'Ctrl-C stops everything.',
  ]
  const width = Math.max(...lines.map((line) => line.length)) + 2
  const rule = '─'.repeat(width)
  return ['', `┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width - 1)}│`), `└${rule}┘`, ''].join('\n')
}
