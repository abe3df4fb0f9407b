import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Hands every line the program writes, on either stream, to `take`. */
export const eachLine = (child: ChildProcess, take: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', take)
}
