import type { SanitizedConfig } from 'payload'

import { doneOnce } from '#platform/database/again.ts'

/**
 * Lets a scheduled publish succeed although a person saves the record at that moment: Payload never repeats a failed
 * job. The task is Payload's own, and only the finished config gives access to it.
 */
export const publishPlanned = (config: SanitizedConfig): SanitizedConfig => {
  for (const task of config.jobs.tasks ?? []) {
    const { handler } = task
    if (task.slug !== 'schedulePublish' || typeof handler !== 'function') continue
    task.handler = (args) => doneOnce(async () => handler(args))
  }
  return config
}
