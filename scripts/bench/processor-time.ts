import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'

import { send, type Target } from './load.ts'

/**
 * The processor time of a program so far in microseconds, all its threads together. The operating system provides it,
 * so measuring costs the program nothing: in nanoseconds on Linux (proc(5), `schedstat`), in hundredths of a second
 * elsewhere.
 */
const processorTime = (pid: number): number => (os.platform() === 'linux' ? ofThreads(pid) : told(pid))

/** The processor time per request in microseconds of the program that answers, averaged over this many requests. */
export const costOfRequest = async (pid: number, target: Target, requests: number): Promise<number> => {
  const before = processorTime(pid)
  await send(target, requests)
  return (processorTime(pid) - before) / requests
}

const ofThreads = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1000, 0)

/** Reads the format of `ps`: days, hours, minutes and seconds, `[[dd-]hh:]mm:ss.cc`. */
const told = (pid: number): number =>
  execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .replace('-', ':')
    .split(':')
    .reverse()
    .reduce((sum, part, place) => sum + Number(part) * ([1, 60, 3600, 86_400][place] ?? NaN), 0) * 1e6
