import type { StartedProduct } from '../../e2e/kit/product.ts'
import type { Row } from './row.ts'
import type { Site } from './site.ts'

/** What there is to measure: the product as it runs, and a browser. */
export interface Bench {
  readonly started: StartedProduct
  readonly site: Site
  readonly chromium: string
}

/** One file of rows. Parts are measured one after another, on one product. */
export type Part = (bench: Bench) => Promise<readonly Row[]> | readonly Row[]
