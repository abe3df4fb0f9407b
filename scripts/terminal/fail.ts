/** Ends the process with lines that say what to do, without a stack trace. */
export const fail = (...lines: string[]): never => {
  for (const line of lines) console.error(line)
  process.exit(1)
}
