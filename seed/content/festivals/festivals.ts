import type { Festival } from '../types.ts'
import { delft } from './delft.ts'
import { drenthe } from './drenthe.ts'
import { flevoland } from './flevoland.ts'
import { friesland } from './friesland.ts'
import { gelderland } from './gelderland.ts'
import { groningen } from './groningen.ts'
import { limburg } from './limburg.ts'
import { noordBrabant } from './noord-brabant.ts'
import { noordHolland } from './noord-holland.ts'
import { overijssel } from './overijssel.ts'
import { utrecht } from './utrecht.ts'
import { zeeland } from './zeeland.ts'
import { zuidHolland } from './zuid-holland.ts'

export const festivals: readonly Festival[] = [
  ...drenthe,
  ...flevoland,
  ...friesland,
  ...gelderland,
  ...groningen,
  ...limburg,
  ...noordBrabant,
  ...noordHolland,
  ...overijssel,
  ...utrecht,
  ...zeeland,
  ...delft,
  ...zuidHolland,
]
