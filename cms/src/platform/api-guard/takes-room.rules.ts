import type { Target } from './find-endpoint.rules.ts'

/** Steps that only look, that take something away, or that stop something: they go on while the disk is full. */
const steps = new Set([
  '/:id/cancel',
  '/:id/leave',
  '/:id/pause',
  '/:id/remove',
  '/:id/revoke',
  '/:id/stop',
  '/:id/trash',
  '/access',
  '/access/:id?',
  '/look',
  '/preview',
  '/save-conflict',
])

/** What is kept of a person who works: whether they are logged in, and what the admin looks like to them. */
const ofPeople = new Set(['payload-preferences', 'users'])

/** Whether it is one of Payload's own doors by which a record is written. */
export const isWriting = ({ kind, pattern }: Target): boolean =>
  kind !== 'root' && ['/', '/:id', '/:id/duplicate'].includes(pattern)

/** Whether a request that changes something, by a person with an account, may take room for good. */
export const takesRoom = (target: Target): boolean => {
  if (isWriting(target)) return true
  return target.kind !== 'root' && !ofPeople.has(target.slug) && !steps.has(target.pattern)
}
