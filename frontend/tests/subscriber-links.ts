export const delft = {
  id: '0f0f0f0f-0000-4000-8000-000000000001',
  kind: 'municipality',
  name: 'Delft',
  rhythm: 'immediate',
  target: 'Delft',
}
export const email = 's•••••@example.org'
const preferencesUrl = 'http://site.test/nieuwsbrief/voorkeuren?token=choose'

/** The CMS's answers about links, by their token. */
export const links = {
  confirm: {
    follows: [delft],
    isAsMailed: true,
    newsletter: true,
    purpose: 'confirm',
    state: 'open',
    until: '2026-06-01T10:00:00.000Z',
  },
  later: {
    follows: [],
    isAsMailed: false,
    newsletter: true,
    purpose: 'confirm',
    state: 'open',
    until: '2026-06-01T10:00:00.000Z',
  },
  done: { preferencesUrl, purpose: 'confirm', state: 'done' },
  expired: { purpose: 'confirm', state: 'expired' },
  used: { purpose: 'confirm', state: 'used' },
  choose: {
    email,
    follows: [delft],
    mailLocale: 'nl',
    newsletter: true,
    provinces: ['utrecht'],
    purpose: 'preferences',
    state: 'open',
  },
  leave: {
    email,
    follows: [delft],
    isOnlyFollowing: false,
    newsletter: true,
    preferencesUrl,
    purpose: 'unsubscribe',
    state: 'open',
  },
}
