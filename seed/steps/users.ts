import { users } from '../content/users.ts'
import { inTurn, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

/** The demo accounts. An existing account keeps its password. */
export const writeUsers = ({ api, ids }: Seeding, password: string): Promise<Outcome[]> =>
  inTurn(
    users,
    ({ organisations, ...user }) =>
      write(api, {
        collection: 'users',
        known: { email: { equals: user.email } },
        data: () => ({
          ...user,
          status: 'active',
          organisations: organisations.map((slug) => ids.of('organisations', slug)),
        }),
        secret: { password },
      }),
    ({ email }, id) => ids.keep('users', email, id),
  )

/** The first administrator of a real site: one account, without demo content. */
export const writeFirstAdmin = (api: Seeding['api'], email: string, password: string) =>
  write(api, {
    collection: 'users',
    known: { email: { equals: email } },
    data: () => ({ email, name: nameFrom(email), role: 'admin', status: 'active', language: 'nl' }),
    secret: { password },
  })

/** The part before the @, as a name; the user can change it in the admin. */
const nameFrom = (email: string): string =>
  (email.split('@')[0] ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || 'Beheerder'
