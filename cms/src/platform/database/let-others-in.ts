import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long statements may follow each other without anything else getting the thread, in milliseconds. */
const longest = 10

let lastTurn = performance.now()

/**
 * Lets requests that came in meanwhile begin. The driver is synchronous and its answers are there at once: work of a
 * thousand statements would otherwise hold the thread until its end, and nobody would be answered.
 */
export const letOthersIn = async (): Promise<void> => {
  if (performance.now() - lastTurn < longest) return
  await nextTurn()
  lastTurn = performance.now()
}
