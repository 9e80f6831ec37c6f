import { builtin } from '../../base/platform.js';
import { base64Url } from '../../base/bytes.js';
import type { Clock } from '../../base/clock.js';
import type { Token } from '../credentials.js';
import { isRecord } from '../../base/fields.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { withFileLock } from './file-lock.js';
import type { TokenKey, TokenStore } from './token-store.js';

const DIRECTORY = ['.config', 'databricks-sdk-ts', 'oauth'];
const OTHERS = 0o077;

/** What a {@link TokenStore} in files needs. */
export interface FileTokenStoreOptions {
  readonly clock: Clock;
  /** Default: `.config/databricks-sdk-ts/oauth` in the home directory. */
  readonly directory?: string | undefined;
}

/** Keeps tokens in files that only the user can read; without a file system it keeps nothing. */
export function fileTokenStore(options: FileTokenStoreOptions): TokenStore {
  const directory = options.directory ?? homeDirectory();
  const fs = builtin<typeof import('node:fs')>('node:fs')?.promises;
  if (!fs || directory === undefined) return forgetful;
  const pathOf = async (key: TokenKey, suffix: string): Promise<string> =>
    `${directory}/${await fileName(key)}${suffix}`;
  return {
    load: async (key) => read(fs, await pathOf(key, '.json')),
    save: async (key, token) => write(fs, directory, await pathOf(key, '.json'), token),
    exclusive: async (key, run) =>
      withFileLock({ fs, directory, clock: options.clock }, await pathOf(key, '.lock'), run),
  };
}

const forgetful: TokenStore = {
  load: async () => undefined,
  save: async () => {},
  exclusive: (_key, run) => run(),
};

type FileSystem = typeof import('node:fs').promises;

function homeDirectory(): string | undefined {
  const home = builtin<typeof import('node:os')>('node:os')?.homedir();
  return home ? [home, ...DIRECTORY].join('/') : undefined;
}

async function fileName({ host, clientId, scopes, profile }: TokenKey): Promise<string> {
  const text = JSON.stringify({ client_id: clientId, host, profile, scopes });
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

async function read(fs: FileSystem, path: string): Promise<Token | undefined> {
  try {
    const { mode } = await fs.stat(path);
    // A file that others could read or write is not ours; Windows has no such bits.
    if (globalThis.process?.platform !== 'win32' && (mode & OTHERS) !== 0) return undefined;
    return parse(await fs.readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function parse(text: string): Token | undefined {
  const token = jsonObject(text)?.['token'];
  const accessToken = isRecord(token) ? textOf(token['access_token']) : undefined;
  if (!isRecord(token) || !accessToken) return undefined;
  const expiresAt = Date.parse(textOf(token['expiry']) ?? '');
  return {
    accessToken,
    tokenType: textOf(token['token_type']) ?? 'Bearer',
    refreshToken: textOf(token['refresh_token']),
    expiresAt: Number.isNaN(expiresAt) ? undefined : expiresAt,
  };
}

/** Written beside and renamed, so that a reader never sees half a file; private from its first moment. */
async function write(fs: FileSystem, directory: string, path: string, token: Token): Promise<void> {
  const temporary = `${path}.${base64Url(crypto.getRandomValues(new Uint8Array(9)))}.tmp`;
  try {
    await fs.mkdir(directory, { recursive: true, mode: 0o700 });
    await fs.writeFile(temporary, serialize(token), { flag: 'wx', mode: 0o600 });
    await fs.rename(temporary, path);
  } catch {
    // A read-only home is no reason to fail a login.
    await fs.rm(temporary, { force: true }).catch(() => {});
  }
}

function serialize({ accessToken, tokenType, refreshToken, expiresAt }: Token): string {
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt).toISOString();
  return JSON.stringify({
    token: { access_token: accessToken, token_type: tokenType, refresh_token: refreshToken, expiry },
  });
}
