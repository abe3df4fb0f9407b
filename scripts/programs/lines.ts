import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Calls `take` for every line that the program writes, on stdout or stderr. */
export const eachLine = (child: ChildProcess, take: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', take)
}
