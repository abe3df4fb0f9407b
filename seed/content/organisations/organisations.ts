import type { Organisation } from '../types.ts'
import { centreAndWest } from './centre-and-west.ts'
import { northAndEast } from './north-and-east.ts'
import { southWest } from './south-west.ts'

export const organisations: readonly Organisation[] = [...northAndEast, ...centreAndWest, ...southWest]
