import { createHash } from 'node:crypto'
import path from 'node:path'

import { BaseSequencer, type TestSpecification } from 'vitest/node'

import { seedOfRun } from './play-again.ts'

/** Each takes more than a minute: begun last, one of them would keep the run waiting while the other workers are idle. */
export const longest: readonly string[] = [
  'crash.fault.test.ts',
  'killed.fault.test.ts',
  'commands.e2e.test.ts',
  'strangers.int.test.ts',
  'matrix.int.test.ts',
  'year.e2e.test.ts',
  'dev.e2e.test.ts',
]

const place = ({ moduleId }: TestSpecification): string => {
  const long = longest.indexOf(path.basename(moduleId))
  if (long !== -1) return String(long)
  const file = path.relative(process.cwd(), moduleId)
  return `then ${createHash('sha256').update(`${seedOfRun()} ${file}`).digest('hex')}`
}

/** Sorts the longest files first; the order of the others depends on the seed of the run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = new Map(files.map((file) => [file, place(file)]))
    return files.toSorted((one, other) => ((places.get(one) ?? '') < (places.get(other) ?? '') ? -1 : 1))
  }
}
