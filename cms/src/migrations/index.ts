import * as migration_20261124_213036 from './20261124_213036';
import * as migration_20261128_105626 from './20261128_105626';
import * as migration_20261128_120358 from './20261128_120358';

export const migrations = [
  {
    up: migration_20261124_213036.up,
    down: migration_20261124_213036.down,
    name: '20261124_213036',
  },
  {
    up: migration_20261128_105626.up,
    down: migration_20261128_105626.down,
    name: '20261128_105626',
  },
  {
    up: migration_20261128_120358.up,
    down: migration_20261128_120358.down,
    name: '20261128_120358'
  },
];
