import { builtin, environment, type Environment } from '../base/platform.js';
import type { ProfileEffects } from './profile/profile.js';

/** What resolving a configuration needs from the machine. */
export interface ConfigEffects extends ProfileEffects {
  readonly env: Environment;
}

/** The machine's environment and file system; in browsers and edge runtimes there is neither. */
export function machineEffects(): ConfigEffects {
  const fs = builtin<typeof import('node:fs')>('node:fs');
  return {
    env: environment(),
    homedir: () => builtin<typeof import('node:os')>('node:os')?.homedir() || undefined,
    readFile: fs === undefined ? undefined : (path) => readIfExists(fs, path),
  };
}

function readIfExists(fs: typeof import('node:fs'), path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
