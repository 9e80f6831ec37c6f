import type { Profiles } from './profile-file.js';

/** Stands in for the reader of `~/.databrickscfg`, which does not exist in a browser. */
export function parseProfiles(): Profiles {
  return new Map();
}
