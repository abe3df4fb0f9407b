const beat = 250

/**
 * How long to wait still, so that an answer comes a whole number of beats after the question: the work for an address
 * that is known takes a little other time than for one that isn't, and nobody may measure which it was.
 */
export const untilNextBeat = (tookMs: number): number => (Math.floor(tookMs / beat) + 1) * beat - tookMs
