/** Longest server message that an error carries, in characters. */
const MESSAGE_LIMIT = 8_192;

/** How much of a detail is kept. Real ones are far below; the limits are for hostile replies. */
const DETAIL_LIMITS = { depth: 8, entries: 100, text: 2_048 } as const;

const CONTROL = /(?![\t\n])\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

// Every pattern is linear in the text: no run of characters is scanned again from a later start.
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(\bauthorization["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',]+/gi, '$1***'],
  [/\b(bearer[\s:=]+)(?!(?:tokens?|auth\w*|realm|scheme|is|was|or|and)\b)[\w.~+/=-]+/gi, '$1***'],
  [/\b([Bb]asic\s+)(?![Aa]uth)(?=[a-z]*[A-Z0-9+/])[A-Za-z0-9+/=]{6,}/g, '$1***'],
  [/dapi[\w-]{4,}/g, 'dapi***'],
  [/\b(dkea|dose|dsapi)[0-9a-f]{16,}/g, '$1***'],
  [/eyJ[\w-]{10,}(?:\.[\w-]+)*/g, '***'],
  [/((?:token|secret|assertion|password|private_key)(?:=|["']\s*:\s*["']))[^\s"'&]+/gi, '$1***'],
  [/\b(cookie["']?\s*[:=]\s*["']?)[^\s"']+/gi, '$1***'],
  [/(x-databricks-[a-z-]{0,40}token["']?\s*[:=]\s*["']?)[^\s"',]+/gi, '$1***'],
  [/(https?:\/\/)[^\s/@"']{1,256}@/gi, '$1***@'],
];

/** What the names of secrets end with: the documents have a hundred, such as `openai_api_key_plaintext` and `bearerToken`. */
const SECRET_NAME =
  /token$|(?:^|_)(?:password|passphrase|secret|assertion|plaintext)$|(?:api|private|secret_access|integration|analytics_primary)_?key$/i;

/** Further names of fields of an error whose text is a credential, whatever it looks like. */
const SECRET_DETAIL = /^(?:(?:proxy-)?authorization|(?:set-)?cookie)$|secret|password|assertion|private_key/i;

/** Tells by the name of a field that its value is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The text with everything masked that looks like a credential: bearer and Databricks tokens, JWTs, secret fields. */
export function redactSecrets(text: string): string {
  return SECRETS.reduce((result, [pattern, mask]) => result.replace(pattern, mask), text);
}

/** A text for a message: without control characters, credentials masked, at most `limit` characters. */
export function cleanText(text: string, limit: number = MESSAGE_LIMIT): string {
  // Cut first, with room to spare, so that the work is bounded and no half of a token stays behind the second cut.
  const whole = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const clean = redactSecrets(whole.replace(CONTROL, '')).trim();
  return clean.length > limit ? `${cut(clean, limit)}… (${text.length} characters in all)` : clean;
}

/** {@link cleanText} on one line. */
export function cleanLine(text: string, limit: number): string {
  return cleanText(text.slice(0, limit * 4).replace(/\s+/g, ' '), limit);
}

function cut(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** A copy of a JSON value that is safe to keep on an error: strings cleaned, depth and size bounded. */
export function cleanValue(value: unknown, depth: number = DETAIL_LIMITS.depth): unknown {
  if (typeof value === 'string') return cleanText(value, DETAIL_LIMITS.text);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, DETAIL_LIMITS.entries).map((item) => cleanValue(item, depth - 1));
  const entries = Object.entries(value).slice(0, DETAIL_LIMITS.entries);
  const cleaned = (key: string, item: unknown): unknown =>
    typeof item === 'string' && item !== '' && (isSecretName(key) || SECRET_DETAIL.test(key))
      ? '***'
      : cleanValue(item, depth - 1);
  return Object.fromEntries(entries.map(([key, item]) => [cleanText(key, 256), cleaned(key, item)]));
}
