import { defineConfig } from 'vitest/config'

import { unit } from '../vitest.config.ts'

/** The unit tests alone: the mutation tool runs those that reach the file that it changes. */
export default defineConfig({ test: unit })
