import * as migration_20261130_084909 from './20261130_084909';

export const migrations = [
  {
    up: migration_20261130_084909.up,
    down: migration_20261130_084909.down,
    name: '20261130_084909'
  },
];
