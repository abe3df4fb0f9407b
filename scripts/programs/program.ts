import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

import { root } from '../settings/load-settings.ts'

export type Program = {
  /** The address for health checks: a program that has answered and then stops answering hangs. Any answer counts. */
  answersAt?: string
  command: string[]
  cwd: string
  environment: Record<string, string>
  name: string
}

const dieWithParent = path.join(root, 'scripts/programs/die-with-parent.mjs')

/** A command that runs a script with this Node, and ends when this process ends in any way. */
export const nodeCommand = (...args: string[]): string[] => [
  process.execPath,
  '--import',
  dieWithParent,
  ...args,
]

/** A command that runs a script of a workspace. */
export const workspaceCommand = (workspace: string, script: string, ...args: string[]): string[] => [
  'npm',
  'run',
  '--silent',
  script,
  '-w',
  workspace,
  '--',
  ...args,
]

/** Starts the program as the leader of a new process group, so that its child processes can be stopped with it. */
export const launch = (program: Program): ChildProcess => {
  const [command = '', ...args] = program.command
  return spawn(command, args, {
    cwd: path.join(root, program.cwd),
    detached: true,
    env: { ...process.env, ...program.environment, SUPERVISOR_PID: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

// ESRCH: no process is left. EPERM: macOS gives it for a group with only ended processes.
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM')

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Asks the program to stop, and kills it after `patience` ms; when this resolves, no process of its group is left. */
export const stop = async (child: ChildProcess, patience: number): Promise<void> => {
  if (!hasEnded(child)) {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    signalGroup(child, 'SIGTERM')
    const overdue = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
    await ended
    clearTimeout(overdue)
  }
  signalGroup(child, 'SIGKILL')
}
