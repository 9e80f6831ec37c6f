import { ConfigError } from '../../errors/index.js';
import { parseProfiles } from '#profile-file';
import type { Profile, Profiles } from './profile-file.js';

/** What reading a config file needs from the machine. */
export interface ProfileEffects {
  /** Content of a file; `undefined` if it does not exist. Absent where there is no file system. */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
  /** The home directory, where it is known. */
  readonly homedir: () => string | undefined;
}

/** A profile as it was chosen. */
export interface ChosenProfile {
  readonly name: string;
  readonly values: Profile;
  /** The file itself names it as the one to use. */
  readonly isFileDefault?: boolean;
}

/** Section that configures the file itself. */
const SETTINGS = '__settings__';

/**
 * Reads a profile: the requested one, else the file's `default_profile`, else `DEFAULT`.
 * A missing file or an empty `DEFAULT` gives nothing, unless somebody asked for that profile: then it is a `ConfigError`.
 */
export function readProfile(
  requested: string | undefined,
  configFile: string | undefined,
  effects: ProfileEffects,
): ChosenProfile | undefined {
  const path = configFilePath(configFile, effects);
  const text = path === undefined ? undefined : readText(path, effects);
  if (path === undefined || text === undefined) {
    if (requested === undefined) return undefined;
    throw new ConfigError(`resolve: ${absence(path, effects)}, so profile ${requested} cannot be read`);
  }
  return chooseProfile(parseProfiles(text, path), requested, path);
}

/** Chooses among the profiles of a file; see {@link readProfile}. */
export function chooseProfile(
  profiles: Profiles,
  requested: string | undefined,
  path: string,
): ChosenProfile | undefined {
  const named = requested ?? defaultProfile(profiles);
  const name = named ?? 'DEFAULT';
  if (name === SETTINGS) {
    throw new ConfigError(`resolve: ${path}: ${SETTINGS} is a reserved section name and cannot be used as a profile`);
  }
  const values = profiles.get(name);
  if (values !== undefined && values.size > 0)
    return requested === undefined && named !== undefined ? { name, values, isFileDefault: true } : { name, values };
  if (named === undefined) return undefined;
  throw new ConfigError(`resolve: ${path} has no ${name} profile configured`);
}

function defaultProfile(profiles: Profiles): string | undefined {
  return profiles.get(SETTINGS)?.get('default_profile')?.trim() || undefined;
}

function configFilePath(configFile: string | undefined, effects: ProfileEffects): string | undefined {
  const path = configFile ?? '~/.databrickscfg';
  if (!/^~(?=[/\\]|$)/.test(path)) return path;
  const home = effects.homedir();
  return home === undefined ? undefined : home + path.slice(1);
}

function readText(path: string, effects: ProfileEffects): string | undefined {
  try {
    return effects.readFile?.(path);
  } catch (cause) {
    throw new ConfigError(`resolve: cannot read config file ${path}`, { cause });
  }
}

function absence(path: string | undefined, effects: ProfileEffects): string {
  if (effects.readFile === undefined) return 'there is no file system here';
  return path === undefined ? 'the home directory is unknown' : `config file ${path} does not exist`;
}
