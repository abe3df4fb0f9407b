import type { Picture } from '../picture.ts'
import { amal } from './amal.ts'
import { hooman } from './hooman.ts'
import { lin } from './lin.ts'
import { oksana } from './oksana.ts'
import { samuel } from './samuel.ts'
import { tesfaye } from './tesfaye.ts'
import { wil } from './wil.ts'

export const portraits = {
  'portrait-hooman': hooman,
  'portrait-amal': amal,
  'portrait-wil': wil,
  'portrait-samuel': samuel,
  'portrait-oksana': oksana,
  'portrait-tesfaye': tesfaye,
  'portrait-lin': lin,
} as const satisfies Record<string, Picture>
