import * as migration_20261124_211900 from './20261124_211900';

export const migrations = [
  {
    up: migration_20261124_211900.up,
    down: migration_20261124_211900.down,
    name: '20261124_211900'
  },
];
