import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'

import { send, type Target } from './load.ts'

/**
 * Microseconds of the processor that a program has used so far, all its threads together. Asked of the system, so that
 * telling costs the program nothing: in nanoseconds on Linux (proc(5), `schedstat`), elsewhere in hundredths of a second.
 */
const processorTime = (pid: number): number => (os.platform() === 'linux' ? ofThreads(pid) : told(pid))

/** Microseconds of the processor that the program which answers takes for each of so many requests. */
export const costOfRequest = async (pid: number, target: Target, requests: number): Promise<number> => {
  const before = processorTime(pid)
  await send(target, requests)
  return (processorTime(pid) - before) / requests
}

const ofThreads = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1000, 0)

/** `ps` writes days, hours, minutes and seconds: `[[dd-]hh:]mm:ss.cc`. */
const told = (pid: number): number =>
  execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .replace('-', ':')
    .split(':')
    .reverse()
    .reduce((sum, part, place) => sum + Number(part) * ([1, 60, 3600, 86_400][place] ?? NaN), 0) * 1e6
