import { seconds } from './seconds.rules.ts'

const showProgress = (doing: string, began: number): NodeJS.Timeout => {
  const live = process.stdout.isTTY
  const say = () => {
    const line = `  … ${doing} (${seconds(Date.now() - began)})`
    process.stdout.write(live ? `\r${line}` : `${line}\n`)
  }
  return setInterval(say, live ? 1000 : 20_000)
}

/** Prints a label while `work` runs, and then how long it took. */
export const step = async <Result>(doing: string, work: () => Promise<Result>): Promise<Result> => {
  const began = Date.now()
  process.stdout.write(process.stdout.isTTY ? `  … ${doing}` : `  … ${doing}\n`)
  const ticking = showProgress(doing, began)
  try {
    const result = await work()
    const line = `  ✓ ${doing} (${seconds(Date.now() - began)})`
    process.stdout.write(process.stdout.isTTY ? `\r${line}\u001b[K\n` : `${line}\n`)
    return result
  } finally {
    clearInterval(ticking)
  }
}
