import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

type Move = {
  collection: string
  /** The id of the record that moved. */
  document: string
  from: string
  to: string
}

/** Redirects the old address to the record from now on, and removes redirects away from its new address. */
export const writeRedirect = async (
  req: PayloadRequest,
  { collection, document, from, to }: Move,
): Promise<void> => {
  const system = asSystem(req, 'only the program writes redirects')
  const at = (slug: string) => ({ and: [{ collection: { equals: collection } }, { from: { equals: slug } }] })
  await system.delete({ collection: 'redirects', where: { or: [at(from), at(to)] } })
  await system.create({ collection: 'redirects', data: { collection, document, from } })
}
