import * as migration_20261124_202432 from './20261124_202432';

export const migrations = [
  {
    up: migration_20261124_202432.up,
    down: migration_20261124_202432.down,
    name: '20261124_202432'
  },
];
