import { collectionAccess, globalAccess } from '#access/collection-access.ts'
import { admin, staff } from '#access/rules.ts'

/** Addresses of people: nobody reaches them but the program's own endpoints and an admin who looks something up. */
export const subscribersAccess = collectionAccess({ read: admin })

export const newslettersAccess = collectionAccess({
  create: staff,
  delete: admin,
  read: staff,
  readVersions: staff,
  update: staff,
})

/** Deliveries are written by the program; staff read what became of them. */
export const deliveriesAccess = collectionAccess({ read: staff })

export const newsletterSettingsAccess = globalAccess({ read: staff, readVersions: staff, update: staff })
