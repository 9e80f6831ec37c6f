import { AuthError } from '../../errors/index.js';
import { base64Url, bytesOfBase64 } from '../../base/bytes.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isSecureUrl } from '../../base/secure-url.js';

const LIFE_SECONDS = 3_600;
const TOKEN_URI = 'https://oauth2.googleapis.com/token';

/** The key of a Google service account. */
export interface ServiceAccountKey {
  /** The strategy that uses it, for errors. */
  readonly authType: string;
  readonly clientEmail: string;
  readonly privateKey: string;
  readonly keyId: string | undefined;
  readonly tokenUri: string;
}

/** Reads a service account key from its JSON; throws an `AuthError` that repeats none of it. */
export function parseServiceAccountKey(json: string, authType: string): ServiceAccountKey {
  const fields = jsonObject(json);
  const clientEmail = textOf(fields?.['client_email']);
  const privateKey = textOf(fields?.['private_key']);
  const tokenUri = textOf(fields?.['token_uri']) ?? TOKEN_URI;
  if (!clientEmail || !privateKey || !isSecureUrl(tokenUri)) {
    throw new AuthError(
      `${authType}: the Google credentials are neither the path nor the JSON of a service account key with client_email, private_key and an https token_uri`,
      { authType },
    );
  }
  return { authType, clientEmail, privateKey, keyId: textOf(fields?.['private_key_id']), tokenUri };
}

/** Signs a claim of the service account, good for an hour, that Google exchanges for a token. */
export async function signAssertion(
  key: ServiceAccountKey,
  claims: Readonly<Record<string, string>>,
  now: number,
): Promise<string> {
  const issuedAt = Math.floor(now / 1_000);
  const header = { alg: 'RS256', typ: 'JWT', ...(key.keyId ? { kid: key.keyId } : {}) };
  const payload = {
    iss: key.clientEmail,
    sub: key.clientEmail,
    aud: key.tokenUri,
    iat: issuedAt,
    exp: issuedAt + LIFE_SECONDS,
    ...claims,
  };
  const content = `${base64Url(JSON.stringify(header))}.${base64Url(JSON.stringify(payload))}`;
  const signature = await sign(key, content);
  return `${content}.${base64Url(new Uint8Array(signature))}`;
}

async function sign({ privateKey, authType }: ServiceAccountKey, content: string): Promise<ArrayBuffer> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  try {
    const key = await crypto.subtle.importKey('pkcs8', derOf(privateKey), algorithm, false, ['sign']);
    return await crypto.subtle.sign(algorithm.name, key, new TextEncoder().encode(content));
  } catch {
    throw new AuthError(
      `${authType}: private_key of the Google service account is not a usable RSA key in PKCS #8 PEM format. Download the key again`,
      { authType },
    );
  }
}

function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const body = pem.replace(/-----[A-Z ]+-----/g, '').replace(/\s+/g, '');
  return bytesOfBase64(body) ?? new Uint8Array();
}
