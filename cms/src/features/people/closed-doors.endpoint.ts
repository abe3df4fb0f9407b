import type { Endpoint } from 'payload'

const notFound = () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })

/**
 * Own endpoints that match before Payload's, however the path is written. Through the first one anybody could become
 * the first user of an empty collection, past every rule; the second tells whether that is so.
 */
export const closedUserDoors: readonly Endpoint[] = [
  { handler: notFound, method: 'post', path: '/first-register' },
  { handler: notFound, method: 'get', path: '/init' },
]

/** Renders pictures of any text for anybody. */
export const closedRootDoors: readonly Endpoint[] = [{ handler: notFound, method: 'get', path: '/og' }]
