import type { Background } from './start-background.ts'

const patience = 5000

/**
 * Lets the background work until the program is told to end. Next ends the process as soon as its server is closed; a
 * mail that is on its way gets a few seconds more, since nobody could tell afterwards whether it had left.
 */
export const runUntilExit = (background: Background): void => {
  const end = (): void => {
    const stopped = Promise.race([background.stop(), new Promise((resolve) => setTimeout(resolve, patience))])
    const exit = process.exit.bind(process)
    // Returns where Next's own function would not; it is the last thing that Next calls.
    process.exit = ((code) => void stopped.finally(() => exit(code))) as typeof process.exit
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}
