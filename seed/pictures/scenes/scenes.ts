import type { Picture } from '../picture.ts'
import { beachKites } from './beach-kites.ts'
import { canalHouses } from './canal-houses.ts'
import { churchSquareSnow } from './church-square-snow.ts'
import { cityGarden } from './city-garden.ts'
import { communityKitchen } from './community-kitchen.ts'
import { cookingWorkshop } from './cooking-workshop.ts'
import { dancing } from './dancing.ts'
import { eveningConcert } from './evening-concert.ts'
import { footballField } from './football-field.ts'
import { harbourQuay } from './harbour-quay.ts'
import { languageCafe } from './language-cafe.ts'
import { libraryCourtyard } from './library-courtyard.ts'
import { longTable } from './long-table.ts'
import { marketTents } from './market-tents.ts'
import { musicians } from './musicians.ts'
import { parkBicycles } from './park-bicycles.ts'
import { playground } from './playground.ts'
import { storytellingCircle } from './storytelling-circle.ts'
import { windmillPolder } from './windmill-polder.ts'

export const scenes = {
  'long-table': longTable,
  'market-tents': marketTents,
  musicians,
  'community-kitchen': communityKitchen,
  'canal-houses': canalHouses,
  'library-courtyard': libraryCourtyard,
  playground,
  'city-garden': cityGarden,
  'storytelling-circle': storytellingCircle,
  dancing,
  'football-field': footballField,
  'park-bicycles': parkBicycles,
  'cooking-workshop': cookingWorkshop,
  'language-cafe': languageCafe,
  'harbour-quay': harbourQuay,
  'windmill-polder': windmillPolder,
  'church-square-snow': churchSquareSnow,
  'evening-concert': eveningConcert,
  'beach-kites': beachKites,
} as const satisfies Record<string, Picture>
