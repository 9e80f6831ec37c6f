import { cleanLine } from '../errors/clean.js';

const MAX_LENGTH = 300;
const MASK = '***';

/**
 * Makes text from a server or a process fit for an error message: the known secrets and everything that looks like one
 * is masked, markup and line breaks go, and it is cut to a sentence or two.
 */
export function scrub(text: string, secrets: readonly (string | undefined)[] = []): string {
  // Bounded before anything is scanned; far more than is shown, so that no half of a secret survives the final cut.
  const known = secrets.filter((secret): secret is string => Boolean(secret));
  const masked = known.reduce((rest, secret) => maskSecret(rest, secret), text.slice(0, MAX_LENGTH * 20));
  return cleanLine(masked.replace(/<[^<>]*>/g, ' '), MAX_LENGTH);
}

/** Masks a secret as it is, as it stands in a form body, and as it stands in JSON. */
function maskSecret(text: string, secret: string): string {
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
}
