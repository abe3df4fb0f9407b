import * as migration_20261124_202225 from './20261124_202225'

export const migrations = [
  {
    up: migration_20261124_202225.up,
    down: migration_20261124_202225.down,
    name: '20261124_202225',
  },
]
