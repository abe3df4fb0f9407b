import * as migration_20261124_205655 from './20261124_205655';

export const migrations = [
  {
    up: migration_20261124_205655.up,
    down: migration_20261124_205655.down,
    name: '20261124_205655'
  },
];
