import * as migration_20261130_084909 from './20261130_084909';
import * as migration_20261130_130849 from './20261130_130849';

export const migrations = [
  {
    up: migration_20261130_084909.up,
    down: migration_20261130_084909.down,
    name: '20261130_084909',
  },
  {
    up: migration_20261130_130849.up,
    down: migration_20261130_130849.down,
    name: '20261130_130849'
  },
];
