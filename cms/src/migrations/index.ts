import * as migration_20261130_084909 from './20261130_084909';
import * as migration_20261130_125455 from './20261130_125455';

export const migrations = [
  {
    up: migration_20261130_084909.up,
    down: migration_20261130_084909.down,
    name: '20261130_084909',
  },
  {
    up: migration_20261130_125455.up,
    down: migration_20261130_125455.down,
    name: '20261130_125455'
  },
];
