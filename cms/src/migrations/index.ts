import * as migration_20261124_210558 from './20261124_210558';

export const migrations = [
  {
    up: migration_20261124_210558.up,
    down: migration_20261124_210558.down,
    name: '20261124_210558'
  },
];
