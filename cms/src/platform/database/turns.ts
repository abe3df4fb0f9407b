/** Gives a turn back; a second call does nothing. */
export type Release = () => void

type Turns = {
  /** Resolves when it is the caller's turn; rejects when the wait is too long. */
  readonly take: () => Promise<Release>
}

type Patience = {
  /** In milliseconds. */
  readonly patience: number
  /** The error when the turn was not given back in time. */
  readonly tooLong: () => Error
}

/** Gives turns one at a time, in the order in which callers came. */
export const createTurns = ({ patience, tooLong }: Patience): Turns => {
  const waiting: (() => void)[] = []
  let isTaken = false
  const next = (): void => {
    const first = waiting.shift()
    if (first === undefined) isTaken = false
    else first()
  }
  const turn = (): Release => {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      next()
    }
  }
  const wait = (): Promise<Release> =>
    new Promise((resolve, reject) => {
      const mine = (): void => {
        clearTimeout(timer)
        resolve(turn())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1)
        reject(tooLong())
      }, patience)
      waiting.push(mine)
    })
  return {
    take: () => {
      if (isTaken) return wait()
      isTaken = true
      return Promise.resolve(turn())
    },
  }
}
