import { textOfBase64Url } from '../../base/bytes.js';
import { jsonObject } from '../oauth/auth-reply.js';

/** The claims of a JSON web token, not verified; `undefined` for other text. */
export function jwtClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload, signature, ...rest] = token.split('.');
  if (payload === undefined || signature === undefined || rest.length > 0) return undefined;
  return jsonObject(textOfBase64Url(payload) ?? '');
}
