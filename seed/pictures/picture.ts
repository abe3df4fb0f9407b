import type { Piece } from './paper/piece.ts'
import type { Random } from './paper/random.ts'

/** Where to look, in percent of width and height; crops keep it in sight. */
export type Focus = { x: number; y: number }

export type Picture = {
  kind: 'scene' | 'portrait' | 'mark'
  /** What is to be seen, as a hint for alternative texts. */
  subject: { nl: string; en: string }
  focus: Focus
  ground: string | null
  draw: (random: Random) => Piece[]
}
