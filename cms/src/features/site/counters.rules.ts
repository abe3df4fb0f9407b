/** The three numbers of the home page. */
export type Counters = {
  festivals: number
  organisations: number
  people: number
}

type Counted = {
  /** Past festivals, with the approved reach of each one. */
  heldFestivals: number
  organisationsWithFestival: number
  approvedReach: readonly number[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The sum of the records and of the earlier years that staff documented. */
export const countersFrom = (counted: Counted, offsets: Counters): Counters => ({
  festivals: counted.heldFestivals + offsets.festivals,
  organisations: counted.organisationsWithFestival + offsets.organisations,
  people: sum(counted.approvedReach) + offsets.people,
})
