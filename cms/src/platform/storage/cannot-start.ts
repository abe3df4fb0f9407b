/** Why the program can't start, in one line that says what to do: no bug, so nobody needs its stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** By name: what Next builds may hold the class twice. */
export const isCannotStart = (error: unknown): error is CannotStart =>
  error instanceof Error && error.name === 'CannotStart'
