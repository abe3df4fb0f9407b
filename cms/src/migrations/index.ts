import * as migration_20261124_213036 from './20261124_213036';
import * as migration_20261128_123843 from './20261128_123843';
import * as migration_20261128_185048 from './20261128_185048';
import * as migration_20261130_012237 from './20261130_012237';
import * as migration_20261130_074949 from './20261130_074949';

export const migrations = [
  {
    up: migration_20261124_213036.up,
    down: migration_20261124_213036.down,
    name: '20261124_213036',
  },
  {
    up: migration_20261128_123843.up,
    down: migration_20261128_123843.down,
    name: '20261128_123843',
  },
  {
    up: migration_20261128_185048.up,
    down: migration_20261128_185048.down,
    name: '20261128_185048',
  },
  {
    up: migration_20261130_012237.up,
    down: migration_20261130_012237.down,
    name: '20261130_012237',
  },
  {
    up: migration_20261130_074949.up,
    down: migration_20261130_074949.down,
    name: '20261130_074949'
  },
];
