import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError } from '../../runtime/errors/index.js';

/** A credential of a database, as the service gives it. */
export interface DatabaseLogin {
  readonly token: string | undefined;
  /** RFC 3339. */
  readonly expiresAt: string | undefined;
}

/** Gives the password for the next login. */
export type PasswordProvider = () => Promise<string>;

/** A login that takes a moment must not arrive with a password that has just expired. */
const MARGIN_MS = 2 * 60_000;

/**
 * Gives the same password until two minutes before it expires, then asks for another one. Logins at the same time share
 * one request. Open connections outlive the password: only a login needs it.
 */
export function passwordProvider({ config }: ApiClient, login: () => Promise<DatabaseLogin>): PasswordProvider {
  const clock = config.clock;
  let password = '';
  let usableUntil = -Infinity;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const { token, expiresAt } = await login();
    if (!token)
      throw new DatabricksError('the database gave no token to log in with; look at its credentials and state');
    const end = Date.parse(expiresAt ?? '');
    password = token;
    // Without an end nobody can say how long it lasts.
    usableUntil = Number.isNaN(end) ? -Infinity : end - MARGIN_MS;
    return token;
  };
  return () => {
    if (clock.now() < usableUntil) return Promise.resolve(password);
    pending ??= renew().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}
