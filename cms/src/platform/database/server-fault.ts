import type {} from '@payloadcms/db-mongodb'

import type { Payload } from 'payload'

import { faultOf, type Fault } from '#platform/storage/fault.rules.ts'

/**
 * Why a database server stores nothing at present, which only a test write can tell; null when it stores, and for an
 * embedded database, whose disk is checked elsewhere.
 */
export const serverFault = async ({ db }: Payload): Promise<Fault | null> => {
  if (db.name !== 'mongoose') return null
  try {
    const change = { $set: { at: new Date() } }
    await db.connection.collection('health-checks').updateOne({ name: 'write' }, change, { upsert: true })
    return null
  } catch (error) {
    return faultOf(error) ?? 'read-only'
  }
}
