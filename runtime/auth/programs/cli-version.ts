import type { AuthContext } from '../strategy.js';
import type { Machine } from './machine.js';
import { jsonObject } from '../oauth/auth-reply.js';

const TIMEOUT_MS = 5_000;

/** Major, minor and patch number. */
export type CliVersion = readonly [number, number, number];

/** The version of a Databricks CLI; `undefined` if it cannot be told, as for a development build. */
export async function cliVersion(
  path: string,
  { env }: AuthContext,
  machine: Machine,
): Promise<CliVersion | undefined> {
  const result = await machine.run(path, ['version', '--output', 'json'], { env, timeoutMs: TIMEOUT_MS });
  return 'output' in result ? parseCliVersion(result.output) : undefined;
}

/** Reads what `databricks version --output json` prints. */
export function parseCliVersion(output: string): CliVersion | undefined {
  const fields = jsonObject(output);
  const [major, minor, patch] = ['Major', 'Minor', 'Patch'].map((name) => fields?.[name]);
  if (typeof major !== 'number' || typeof minor !== 'number' || typeof patch !== 'number') return undefined;
  return major === 0 && minor === 0 && patch === 0 ? undefined : [major, minor, patch];
}

/** True if the version is known and not older than the other one. */
export function atLeast(version: CliVersion | undefined, other: CliVersion): boolean {
  if (!version) return false;
  const index = version.findIndex((part, position) => part !== other[position]);
  return index === -1 || (version[index] ?? 0) > (other[index] ?? 0);
}
