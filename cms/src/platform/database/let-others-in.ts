import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * The longest time in milliseconds that statements may follow each other without a break for other work on the thread.
 */
const longest = 10

let lastTurn = performance.now()

/**
 * Lets waiting requests begin. The driver is synchronous and answers at once: without a break, work of a thousand
 * statements would hold the thread until its end, and every request would wait.
 */
export const letOthersIn = async (): Promise<void> => {
  if (performance.now() - lastTurn < longest) return
  await nextTurn()
  lastTurn = performance.now()
}
