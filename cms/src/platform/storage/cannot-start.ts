/** Why the program can't start, in one line that says what to do: it is not a bug, so its stack helps nobody. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Compared by name: Next's build may hold the class twice. */
export const isCannotStart = (error: unknown): error is CannotStart =>
  error instanceof Error && error.name === 'CannotStart'
