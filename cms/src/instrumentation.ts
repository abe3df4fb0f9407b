/**
 * Runs once when the program starts: opens the database, so that migrations run and due jobs are found before anybody
 * asks, has every request carry the address it came from, and sends the mails and newsletters that are due.
 */
export const register = async (): Promise<void> => {
  // eslint-disable-next-line house/environment-in-one-place -- Next replaces this name while it builds: it runs this file for each of its runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('./payload.config.ts')
  const { markClientAddresses } = await import('./platform/api-guard/client-address.ts')
  const { guardSessionCookies } = await import('./platform/headers/session-cookie.ts')
  const { catchImpossibleRequests } = await import('./platform/api-guard/wire.ts')
  catchImpossibleRequests()
  markClientAddresses()
  guardSessionCookies()
  const { sendUntilExit } = await import('./platform/outbox/send-until-exit.ts')
  const { startOutbox } = await import('./platform/outbox/outbox-loop.ts')
  const { endInOneLine } = await import('./platform/storage/end-in-one-line.ts')
  const { startSending } = await import('./features/sending/sender.ts')
  const { tidyFilesAtStart } = await import('./features/media/kept-files.ts')
  const payload = await getPayload({ config, cron: true }).catch(endInOneLine)
  await tidyFilesAtStart(payload)
  const { ticks } = await import('./ticks.ts')
  const { startTicks } = await import('./platform/ticks/ticks.ts')
  sendUntilExit([startOutbox(payload), startSending(payload)])
  startTicks(payload, ticks)
}
