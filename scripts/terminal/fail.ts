/** Ends the process with what a person can do about it, one line each, and no stack. */
export const fail = (...lines: string[]): never => {
  for (const line of lines) console.error(line)
  process.exit(1)
}
