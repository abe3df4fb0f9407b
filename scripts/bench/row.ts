/** One row of the table: a measured value and its limit. */
export type Row = {
  readonly what: string
  readonly measured: string
  readonly limit: string
  /** Null when this machine can't measure it. */
  readonly holds: boolean | null
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

export const atLeast = (what: string, value: number, limit: number): Row => ({
  what,
  measured: value.toFixed(2),
  limit: `≥ ${limit}`,
  holds: value >= limit,
})

export const atMost = (what: string, value: number, limit: number, unit: string): Row => ({
  what,
  measured: `${Number.isInteger(value) ? value : value.toFixed(value < 10 ? 2 : 1)} ${unit}`,
  limit: `≤ ${limit} ${unit}`,
  holds: value <= limit,
})

export const unmeasured = (what: string, limit: string, why: string): Row => ({
  what,
  measured: why,
  limit,
  holds: null,
})
