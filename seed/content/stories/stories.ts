import type { Story } from '../types.ts'
import { hooman } from './hooman.ts'
import { oleksandra } from './oleksandra.ts'
import { salma } from './salma.ts'
import { yonas } from './yonas.ts'

export const stories: readonly Story[] = [hooman, yonas, oleksandra, salma]
