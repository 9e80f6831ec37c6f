import { scrub } from '../scrub.js';
import { isRecord } from '../../base/fields.js';
import { jsonObject, textOf } from './auth-reply.js';

/**
 * What an authentication server said about a failure, short and without secrets.
 * Understands OAuth, Okta-style, Entra ID, Azure Resource Manager and Databricks error bodies; other text is clipped.
 */
export function serverText(body: string, secrets: readonly (string | undefined)[] = []): string {
  const fields = jsonObject(body);
  return scrub((fields && errorText(fields)) ?? body, secrets);
}

/** The code of a failure: that of Entra ID, or the one of OAuth. */
export function serverCode(body: string): string | undefined {
  const fields = jsonObject(body);
  const code = fields && (textOf(fields['error']) ?? textOf(fields['errorCode']) ?? textOf(fields['error_code']));
  const entra = /^AADSTS\d{1,12}\b/.exec(textOf(fields?.['error_description']) ?? '');
  const found = entra?.[0] ?? code;
  return found !== undefined && /^[\w.-]{1,64}$/.test(found) ? found : undefined;
}

function errorText(fields: Readonly<Record<string, unknown>>): string | undefined {
  const nested = fields['error'];
  if (isRecord(nested)) return withCode(textOf(nested['code']), textOf(nested['message'])?.replace(/\.\s*$/, ''));
  const code = textOf(fields['errorCode']) ?? textOf(nested) ?? textOf(fields['error_code']);
  const summary = textOf(fields['errorSummary']) ?? textOf(fields['error_description']) ?? textOf(fields['message']);
  return withCode(code, summary && entraText(summary, textOf(fields['error_uri'])));
}

function withCode(code: string | undefined, text: string | undefined): string | undefined {
  return code && text ? `${code}: ${text}` : (code ?? text);
}

/** Entra ID appends trace and correlation ids that help nobody, and points to a page that does. */
function entraText(text: string, page: string | undefined): string {
  const end = text.indexOf('. Trace ID');
  const [sentence] = end === -1 ? [text] : [text.slice(0, end)];
  return page ? `${sentence}. See ${page}` : (sentence ?? text);
}
