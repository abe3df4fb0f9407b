import * as migration_20261124_202439 from './20261124_202439';

export const migrations = [
  {
    up: migration_20261124_202439.up,
    down: migration_20261124_202439.down,
    name: '20261124_202439'
  },
];
