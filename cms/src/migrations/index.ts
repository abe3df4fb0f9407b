import * as migration_20261124_203846 from './20261124_203846'

export const migrations = [
  {
    up: migration_20261124_203846.up,
    down: migration_20261124_203846.down,
    name: '20261124_203846',
  },
]
