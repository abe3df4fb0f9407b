import type { PayloadRequest } from 'payload'

import { provinces } from '#platform/fields/provinces.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import type { Wish } from './sign-up.rules.ts'

/** The name of a follow's subject in a mail; null for an organisation that the site doesn't show. */
export const followName = async (req: PayloadRequest, { kind, target }: Wish): Promise<string | null> => {
  switch (kind) {
    case 'municipality':
      return target
    case 'province':
      return provinces.find(({ value }) => value === target)?.label.nl ?? target
    case 'organisation': {
      const { docs } = await asSystem(req, 'every public record may be followed').find({
        collection: 'organisations',
        depth: 0,
        limit: 1,
        where: { and: [{ id: { equals: target } }, { _status: { equals: 'published' } }] },
      })
      return docs[0]?.name ?? null
    }
  }
}
