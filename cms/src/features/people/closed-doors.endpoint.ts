import type { Endpoint } from 'payload'

import { contract, refused } from '#platform/contract/contract.ts'

const notFound = () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })

const closed = (about: string) => contract({ about, answers: { 404: refused }, who: 'nobody' })

/**
 * Our own endpoints, matched before Payload's in every spelling of the path. Through the first of Payload's, any
 * visitor could become the first user of an empty collection, without any rule; the second tells whether it is empty.
 */
export const closedUserDoors: readonly Endpoint[] = [
  {
    custom: closed('Through it anybody could become the first account of an empty collection.'),
    handler: notFound,
    method: 'post',
    path: '/first-register',
  },
  {
    custom: closed('It tells whether there is an account at all.'),
    handler: notFound,
    method: 'get',
    path: '/init',
  },
]

/** Renders pictures of any text for anybody. */
export const closedRootDoors: readonly Endpoint[] = [
  {
    custom: closed('It renders pictures of any text for anybody.'),
    handler: notFound,
    method: 'get',
    path: '/og',
  },
]
