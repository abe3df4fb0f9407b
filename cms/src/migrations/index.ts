import * as migration_20261124_211308 from './20261124_211308';

export const migrations = [
  {
    up: migration_20261124_211308.up,
    down: migration_20261124_211308.down,
    name: '20261124_211308'
  },
];
