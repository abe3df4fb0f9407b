type HairStyle = 'short' | 'crop' | 'bob' | 'long' | 'bun' | 'curls' | 'braids' | 'wave' | 'bald' | 'tail'
type Headwear = 'none' | 'scarf' | 'cap' | 'turban' | 'beanie' | 'sunhat'

/** What a person looks like, whatever they do. */
export type Look = {
  skin: string
  hair: HairStyle
  hairColour: string
  headwear: Headwear
  headwearColour: string
  beard: 'none' | 'full' | 'stubble' | 'moustache'
  glasses: boolean
  top: string
  sleeve: 'long' | 'short'
  pattern: 'plain' | 'stripes' | 'dots' | 'collar' | 'cardigan'
  patternColour: string
  lower: 'trousers' | 'skirt' | 'dress' | 'coat'
  lowerColour: string
  shoes: string
  apron: string | null
  /** Shoulder width compared to an average grown-up. */
  build: number
  child: boolean
}
