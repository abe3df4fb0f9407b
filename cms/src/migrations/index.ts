import * as migration_20261124_202814 from './20261124_202814'

export const migrations = [
  {
    up: migration_20261124_202814.up,
    down: migration_20261124_202814.down,
    name: '20261124_202814',
  },
]
