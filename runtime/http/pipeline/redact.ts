import { redactSecrets } from '../../errors/index.js';
import type { HttpHeaders } from '../../base/message.js';

/** What stands in the place of a secret. */
export const REDACTED = '**REDACTED**';

const SECRET_HEADER =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-databricks-azure-sp-management-token|x-databricks-gcp-sa-access-token)$|token|secret|password|api-?key|signature/i;

const SECRET_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'access_token',
  'assertion',
  'bytes_value',
  'client_assertion',
  'client_secret',
  'content',
  'id_token',
  'password',
  'private_key',
  'refresh_token',
  'secret',
  'string_value',
  'subject_token',
  'token',
  'token_value',
  'value',
]);

const SIGNATURE =
  /[?&](x-amz-signature|x-amz-credential|x-amz-security-token|signature|sig|x-goog-signature|x-goog-credential)=/i;
const SECRET_PARAMETER =
  /([?&](?:[\w.-]*(?:token|secret|password|assertion)|code|code_verifier|session_token|sig|key)=)[^&#\s"]*/gi;

/** Tells whether the value of a JSON key is never shown. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEYS.has(key.toLowerCase());
}

/** Headers for a log: credentials, cookies and the like masked. */
export function redactHeaders(headers: HttpHeaders): HttpHeaders {
  const shown = ([name, value]: [string, string]): [string, string] => [
    name,
    SECRET_HEADER.test(name) ? REDACTED : redactText(value),
  ];
  return Object.fromEntries(Object.entries(headers).map(shown));
}

/** A URL for a log: no userinfo, no values of secret parameters, and no query at all when it is a presigned one. */
export function redactUrl(url: string): string {
  const shown = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, `$1***@`);
  const query = shown.indexOf('?');
  if (query < 0) return shown;
  if (SIGNATURE.test(shown)) return `${shown.slice(0, query)}?${REDACTED}`;
  return shown.replace(SECRET_PARAMETER, `$1${REDACTED}`);
}

/** A text for a log: presigned URLs, tokens and passwords in it masked. */
export function redactText(text: string): string {
  const urls = text.includes('://') ? text.replace(/\b[a-z][a-z0-9+.-]{0,15}:\/\/[^\s"'<>]+/gi, redactUrl) : text;
  return redactSecrets(urls);
}
