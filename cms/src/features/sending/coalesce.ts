/** How long the first question waits for company, in milliseconds: nothing beside the time that a mail takes. */
const gather = 2

/**
 * Joins questions that come while an earlier one is being answered into one: under load, many mails share a statement
 * of the database, and alone none waits for another. Answers come in the order of the questions.
 */
export const coalesce = <Asked, Answer>(
  ask: (all: readonly Asked[]) => Promise<readonly Answer[]>,
): ((one: Asked) => Promise<Answer>) => {
  interface Waiting {
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
