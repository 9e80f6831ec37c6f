import { isSecretKey, REDACTED, redactText } from './redact.js';

/** Budget of the elements of one list, in characters. */
const LIST_BUDGET = 1024;

/** What makes a body loggable. */
export interface BodyRedaction {
  /** Media type of the body. */
  readonly contentType?: string | undefined;
  /** Longest string, in characters. */
  readonly truncateBytes: number;
}

/**
 * A request or response body for a log. JSON keeps its keys, in order of the alphabet, but no secret values, no long
 * strings and no long lists; other text is cut; forms, which carry credentials, are not shown at all.
 */
export function redactBody(text: string, { contentType = '', truncateBytes }: BodyRedaction): string {
  if (text === '') return '';
  if (contentType.includes('x-www-form-urlencoded')) return '(form body)';
  try {
    return JSON.stringify(redactValue(JSON.parse(text), truncateBytes));
  } catch {
    return truncate(redactText(text), truncateBytes);
  }
}

/** A JSON value without secrets, its strings and lists cut. */
function redactValue(value: unknown, limit: number): unknown {
  if (typeof value === 'string') return truncate(redactText(value), limit);
  if (Array.isArray(value)) return redactList(value, limit);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, shown(key, item, limit)]));
}

/** The first element always, then as many as the budget allows, and how many were left out. */
function redactList(list: readonly unknown[], limit: number): readonly unknown[] {
  const result: unknown[] = [];
  let budget = Math.max(LIST_BUDGET, limit);
  for (const item of list) {
    if (budget <= 0) return [...result, `... (${list.length - result.length} additional elements)`];
    const element = redactValue(item, limit);
    result.push(element);
    budget -= JSON.stringify(element)?.length ?? 0;
  }
  return result;
}

function shown(key: string, value: unknown, limit: number): unknown {
  return isSecretKey(key) && value !== null && value !== undefined ? REDACTED : redactValue(value, limit);
}

/** Cut on whole characters, never inside a surrogate pair. */
function truncate(text: string, limit: number): string {
  const size = new TextEncoder().encode(text).length;
  if (size <= limit) return text;
  const kept = Array.from(text.slice(0, limit * 2))
    .slice(0, limit)
    .join('');
  const rest = size - new TextEncoder().encode(kept).length;
  return rest > 0 ? `${kept}... (${rest} more bytes)` : kept;
}
