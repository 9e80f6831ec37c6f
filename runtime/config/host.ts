import { ConfigError } from '../errors/index.js';

/** What a host serves: one workspace, one account, or both levels. */
export type HostType = 'workspace' | 'account' | 'unified';

/** A host as requests need it, and what its text said besides. */
export interface NormalizedHost {
  /** Scheme and authority, without a trailing slash. */
  readonly host: string;
  readonly workspaceId: string | undefined;
  readonly accountId: string | undefined;
}

/**
 * Reads a host as people paste it: with or without scheme, with a path, with `?o=` of the workspace.
 * Throws `ConfigError` for what credentials must not be sent to. The message never repeats the text, because a pasted
 * URL can hold a password.
 */
export function normalizeHost(text: string): NormalizedHost {
  const url = parseUrl(text.trim());
  if (url.username !== '' || url.password !== '') throw refused('it must not contain a user name or password');
  const query = url.searchParams;
  return {
    host: `${url.protocol}//${url.host}`,
    workspaceId: query.get('w') || decimal(query.get('o')) || decimal(query.get('workspace_id')),
    accountId: query.get('a') || query.get('account_id') || undefined,
  };
}

/**
 * The characters are checked before the URL is parsed: the parser drops tabs and line breaks and reads a backslash as
 * a slash, so that the host which gets the credentials would not be the host that a person reads.
 */
function parseUrl(text: string): URL {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f\\]/.test(text)) throw refused('it contains a space, a control character or a backslash');
  // `https:/host` would be the port-less host `https`.
  if (/^https?:(?!\/\/)\D/i.test(text)) throw refused('it needs two slashes after its scheme');
  const absolute = text.includes('://') ? text : `https://${text}`;
  if (!/^https?:\/\//i.test(absolute)) throw refused('its scheme is neither https nor http');
  if (!URL.canParse(absolute) || /^https?:\/\/\//i.test(absolute)) throw refused('it is not a valid URL');
  return new URL(absolute);
}

function refused(reason: string): ConfigError {
  return new ConfigError(
    `host is not usable: ${reason}. Expected something like https://my-workspace.cloud.databricks.com`,
  );
}

const INT64_MAX = 9223372036854775807n;

/** The text if it is a signed 64-bit integer: other values of `?o=` are not workspace ids. */
function decimal(text: string | null): string | undefined {
  if (text === null || !/^[+-]?\d{1,19}$/.test(text)) return undefined;
  const value = BigInt(text.replace('+', ''));
  return value <= INT64_MAX && value >= -INT64_MAX - 1n ? text : undefined;
}
