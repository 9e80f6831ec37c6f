import type { Token } from '../credentials.js';

/** What a stored login belongs to. Logins that differ in any of these never share a token. */
export interface TokenKey {
  readonly host: string;
  readonly clientId: string;
  readonly scopes: string;
  readonly profile: string;
}

/** Keeps the tokens of browser logins between runs of a program. */
export interface TokenStore {
  /** The stored token; `undefined` if there is none or it cannot be read. */
  load(key: TokenKey): Promise<Token | undefined>;
  /** Stores a token. Never rejects: a login is good without being stored. */
  save(key: TokenKey, token: Token): Promise<void>;
  /** Runs while no other process does the same for this key: refresh tokens may be good for one use only. */
  exclusive<T>(key: TokenKey, run: () => Promise<T>): Promise<T>;
}
