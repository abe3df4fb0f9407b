import * as migration_20261124_213036 from './20261124_213036';

export const migrations = [
  {
    up: migration_20261124_213036.up,
    down: migration_20261124_213036.down,
    name: '20261124_213036'
  },
];
