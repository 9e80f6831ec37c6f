import { isSecretName, redactSecrets } from '../../errors/index.js';
import type { HttpHeaders } from '../../base/message.js';

/** What stands in the place of a secret. */
export const REDACTED = '**REDACTED**';

const SECRET_HEADER =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-databricks-azure-sp-management-token|x-databricks-gcp-sa-access-token)$|token|secret|password|api-?key|signature/i;

/** Keys of bodies that hold secrets besides those named like one: what files and secrets consist of, and the like. */
const SECRET_CONTENT = /^(?:content|(?:bytes_|string_|token_)?value|http_headers|credential)$/i;

/** Tokens that say only where one is. */
const PLACE_TOKEN = /(?:page|idempotency)_?token$/i;

/** What may be shown of a request whose address is the permission: others can be keys for it, such as those of encryption. */
const PLAIN_HEADER = /^(accept(-.*)?|content-.*|range|user-agent)$/i;

const SIGNATURE =
  /[?&](x-amz-signature|x-amz-credential|x-amz-security-token|signature|sig|x-goog-signature|x-goog-credential)=/i;
const SECRET_PARAMETER =
  /([?&](?:[\w.-]*(?:token|secret|password|assertion)|code|code_verifier|session_token|sig|key)=)[^&#\s"]*/gi;

/** Tells whether the value of a JSON key is never shown. */
export function isSecretKey(key: string): boolean {
  return (isSecretName(key) || SECRET_CONTENT.test(key)) && !PLACE_TOKEN.test(key);
}

/**
 * Headers for a log: credentials, cookies and the like masked.
 *
 * @param onlyPlain - mask all but those that say what is sent and asked for
 */
export function redactHeaders(headers: HttpHeaders, onlyPlain = false): HttpHeaders {
  const isSecret = (name: string): boolean => SECRET_HEADER.test(name) || (onlyPlain && !PLAIN_HEADER.test(name));
  const shown = ([name, value]: [string, string]): [string, string] => [
    name,
    isSecret(name) ? REDACTED : redactText(value),
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
