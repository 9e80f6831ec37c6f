import type { AuthContext, Skipped } from '../strategy.js';
import { findProgram, sizeOf } from './find-program.js';
import type { Machine } from './machine.js';

/** The first CLI was a small Python script of the same name, which knows no OAuth. */
const SMALLEST_BYTES = 1024 * 1024;

/** Finds the Databricks CLI: the configured path, or the first one in `PATH` that is new enough. */
export async function locateCli(
  { config, env }: AuthContext,
  machine: Machine,
): Promise<{ readonly path: string } | Skipped> {
  const { databricksCliPath = '' } = config;
  if (/[\\/]/.test(databricksCliPath)) return configuredCli(databricksCliPath, machine);
  const platform = machine.platform();
  const names = databricksCliPath ? [databricksCliPath] : ['databricks'];
  const candidates = platform === 'win32' ? names.flatMap((name) => [name, `${name}.exe`]) : names;
  let isLegacy = false;
  const path = await findProgram(candidates, { env, platform, files: machine.files }, (size) => {
    isLegacy ||= size < SMALLEST_BYTES;
    return size >= SMALLEST_BYTES;
  });
  if (path) return { path };
  return { skipped: isLegacy ? legacy : 'the Databricks CLI is not installed (no databricks in PATH)' };
}

const legacy = 'the Databricks CLI is too old (<0.100.0 detected)';

async function configuredCli(path: string, { files }: Machine): Promise<{ readonly path: string } | Skipped> {
  const size = await sizeOf(path, files);
  if (size === undefined) return { skipped: `there is no Databricks CLI at ${path}` };
  return size < SMALLEST_BYTES ? { skipped: legacy } : { path };
}
