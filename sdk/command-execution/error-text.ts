import type { Results } from '../../generated/compute/types.js';
import { cleanText } from '../../runtime/errors/index.js';
import { withoutAnsi } from '../../runtime/base/ansi.js';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** The message of a failed command: what the summary or the trace names as the reason, else the summary. */
export function errorMessage({ summary = '', cause = '' }: Pick<Results, 'summary' | 'cause'>): string {
  const plainSummary = plain(summary);
  const plainCause = withoutAnsi(cause);
  return cleanText(
    exceptionIn(plainSummary) ??
      executionErrorIn(plainCause) ??
      /ErrorMessage=(.+)/.exec(plainCause)?.[1] ??
      (plainSummary || lastLine(plainCause) || 'the command failed without a message'),
  );
}

/** The trace of a failed command, without colour codes. */
export function errorTrace({ cause }: Pick<Results, 'cause'>): string | undefined {
  return cause ? withoutAnsi(cause) : undefined;
}

function exceptionIn(summary: string): string | undefined {
  return /Exception: (.+)/.exec(summary)?.[1]?.replaceAll('; nested exception is:', '').trim();
}

function executionErrorIn(cause: string): string | undefined {
  const lines = /ExecutionError: ([^\n]*)\n\s*(StatusCode=[^\n]*)\n\s*(StatusDescription=[^\n]*)/.exec(cause);
  return lines?.slice(1).join('\n');
}

/** A summary comes as HTML. */
function plain(html: string): string {
  return withoutAnsi(html)
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => entity(name) ?? whole)
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
