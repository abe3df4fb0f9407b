/** How long the first call waits for others, in milliseconds: short compared with the time of one mail. */
const gather = 2

/**
 * Joins calls that come while an earlier batch is running into one: under load, many mails share a statement of the
 * database, and a single one doesn't wait. Answers come in the order of the calls.
 */
export const coalesce = <Asked, Answer>(
  ask: (all: readonly Asked[]) => Promise<readonly Answer[]>,
): ((one: Asked) => Promise<Answer>) => {
  type Waiting = {
    readonly asked: Asked
    readonly answer: (answer: Answer) => void
    readonly fail: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let isAsking = false

  const askAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const turn = waiting
      waiting = []
      try {
        const answers = await ask(turn.map(({ asked }) => asked))
        turn.forEach(({ answer }, index) => answer(answers[index] as Answer))
      } catch (error) {
        for (const { fail } of turn) fail(error)
      }
    }
    isAsking = false
  }
  return (asked) =>
    new Promise((answer, fail) => {
      waiting.push({ answer, asked, fail })
      if (isAsking) return
      isAsking = true
      setTimeout(() => void askAll(), gather)
    })
}
