import type { StartedProduct } from '../../e2e/kit/product.ts'
import type { Row } from './row.ts'
import type { Site } from './site.ts'

/** The running product and a browser, for parts that need one. */
export type Bench = {
  readonly started: StartedProduct
  readonly site: Site
  readonly chromium: string
}

/** A file with rows of the table. Parts are measured one after the other, on one product. */
export type Part = (bench: Bench) => Promise<readonly Row[]> | readonly Row[]
