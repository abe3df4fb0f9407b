import type { SanitizedConfig } from 'payload'

import { doneOnce } from '#platform/database/again.ts'

/**
 * Lets what was planned go live although somebody saves it at that moment: Payload never runs a job again that failed.
 * The task is Payload's own, and there is no other way to it than the finished config.
 */
export const publishPlanned = (config: SanitizedConfig): SanitizedConfig => {
  for (const task of config.jobs.tasks ?? []) {
    const { handler } = task
    if (task.slug !== 'schedulePublish' || typeof handler !== 'function') continue
    task.handler = (args) => doneOnce(async () => handler(args))
  }
  return config
}
