import type { TestProject } from 'vitest/node'

import { startProduct, type Product } from './product.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the one of Vitest
  interface ProvidedContext {
    product: Product
  }
}

/** Starts the built and seeded product once for all journeys, and stops it at the end. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { product, stop } = await startProduct()
  project.provide('product', product)
  return async () => {
    const code = await stop()
    if (code !== 0) throw new Error(`The product did not stop cleanly: ${code}.`)
  }
}
