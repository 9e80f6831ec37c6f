import { countKinds, type ModelDiff } from './change.js';

/** The differences as JSON: how many there are of each kind, then every list of them. */
export function toJson(diff: ModelDiff): string {
  return `${JSON.stringify({ counts: countKinds(Object.values(diff).flat()), ...diff }, null, 2)}\n`;
}
