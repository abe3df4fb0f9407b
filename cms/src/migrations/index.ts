import * as migration_20261123_204552 from './20261123_204552';

export const migrations = [
  {
    up: migration_20261123_204552.up,
    down: migration_20261123_204552.down,
    name: '20261123_204552'
  },
];
