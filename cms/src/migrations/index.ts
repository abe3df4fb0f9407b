import * as migration_20261124_205035 from './20261124_205035';

export const migrations = [
  {
    up: migration_20261124_205035.up,
    down: migration_20261124_205035.down,
    name: '20261124_205035'
  },
];
