const beat = 250

/**
 * The remaining wait until an answer takes a whole number of beats: the work for a known address takes a slightly
 * different time than for an unknown one, and nobody may measure which it was.
 */
export const untilNextBeat = (tookMs: number): number => (Math.floor(tookMs / beat) + 1) * beat - tookMs
