import type { Cms } from './kit.ts'
import { newAccount } from './people.ts'

/** Creates a new account in a test's CMS. */
export const makeAccount = async ({ payload }: Cms, more: Record<string, unknown> = {}) => {
  const data = newAccount(more)
  const { id } = await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  return { email: data.email, id: String(id) }
}

/** The same, with the API logged in as its owner. */
export const makeLoggedIn = async (cms: Cms, more: Record<string, unknown> = {}) => {
  const account = await makeAccount(cms, more)
  return { ...account, api: cms.withCookie((await cms.logIn(account.email)).cookie) }
}
