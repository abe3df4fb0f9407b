/** The people of every integration test. */
export const password = 'een zin die niemand raadt'

export const people = {
  admin: { email: 'admin@people.test', name: 'Admin', organisation: null, role: 'admin' },
  editor: { email: 'editor@people.test', name: 'Editor', organisation: null, role: 'editor' },
  delft: { email: 'delft@people.test', name: 'Organiser in Delft', organisation: 'delft', role: 'organiser' },
  colleague: {
    email: 'colleague@people.test',
    name: 'Colleague in Delft',
    organisation: 'delft',
    role: 'organiser',
  },
  utrecht: {
    email: 'utrecht@people.test',
    name: 'Organiser in Utrecht',
    organisation: 'utrecht',
    role: 'organiser',
  },
  suspended: {
    email: 'suspended@people.test',
    name: 'Suspended in Delft',
    organisation: 'delft',
    role: 'organiser',
  },
} as const

export type Person = keyof typeof people

/** The required fields of a new account; a test changes those that it is about. */
export const newAccount = (more: Record<string, unknown> = {}) => ({
  email: `${crypto.randomUUID()}@people.test`,
  language: 'nl',
  name: 'Nieuw',
  password,
  role: 'organiser',
  status: 'active',
  ...more,
})
