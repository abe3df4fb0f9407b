/**
 * Runs once when the program starts: opens the database, so that migrations run and due work is found before the first
 * request; gives each request the address that it came from; starts all background jobs.
 */
export const register = async (): Promise<void> => {
  // eslint-disable-next-line house/environment-in-one-place -- Next replaces this name while it builds: it runs this file for each of its runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // Payload writes some moments on the server, such as that of a version, in the time of the process.
  // eslint-disable-next-line house/environment-in-one-place -- Node takes the time zone of a process from here only.
  process.env.TZ = 'Europe/Amsterdam'
  const { exitWhileStarting, runUntilExit } = await import('./platform/background/until-exit.ts')
  // eslint-disable-next-line house/environment-in-one-place -- Wrong settings must not stop this. In development Next itself ends the process.
  if (process.env.NODE_ENV === 'production') exitWhileStarting()
  const { getPayload } = await import('payload')
  const { endInOneLine } = await import('./platform/storage/end-in-one-line.ts')
  const { default: config } = await import('./payload.config.ts').catch(endInOneLine)
  const { markClientAddresses } = await import('./platform/api-guard/client-address.ts')
  const { guardSessionCookies } = await import('./platform/headers/session-cookie.ts')
  const { catchImpossibleRequests } = await import('./platform/api-guard/wire.ts')
  catchImpossibleRequests()
  markClientAddresses()
  guardSessionCookies()
  const { tidyFilesAtStart } = await import('./features/media/kept-files.ts')
  const payload = await getPayload({ config }).catch(endInOneLine)
  await tidyFilesAtStart(payload)
  const { backgroundJobs } = await import('./background.ts')
  const { startBackground } = await import('./platform/background/start-background.ts')
  const { env } = await import('./env.ts')
  const { production } = env()
  runUntilExit(startBackground(payload, backgroundJobs), { isDevelopment: !production })
  // eslint-disable-next-line house/environment-in-one-place -- Next reads it, and this program only asks whether it is there.
  if (production && !process.env.NEXT_MANUAL_SIG_HANDLE)
    payload.logger.warn(
      'NEXT_MANUAL_SIG_HANDLE is not set: when this program is told to end, it ends at once, also while a mail is being sent. Start it by npm start, or set it to true.',
    )
}
