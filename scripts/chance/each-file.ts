import path from 'node:path'

import { expect } from 'vitest'

import { playAgain } from './play-again.ts'

const file = expect.getState().testPath
if (file === undefined) throw new Error('No test file is running')
playAgain(path.relative(process.cwd(), file))
