/** The three numbers of the home page. */
export interface Counters {
  festivals: number
  organisations: number
  people: number
}

interface Counted {
  /** Festivals that took place, and what staff approved of each one's reach. */
  heldFestivals: number
  organisationsWithFestival: number
  approvedReach: readonly number[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What was counted in the records plus what staff documented of the years before. */
export const countersFrom = (counted: Counted, offsets: Counters): Counters => ({
  festivals: counted.heldFestivals + offsets.festivals,
  organisations: counted.organisationsWithFestival + offsets.organisations,
  people: sum(counted.approvedReach) + offsets.people,
})
