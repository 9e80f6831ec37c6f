/** Base64 of a text in UTF-8. */
export function base64(text: string): string {
  return base64Bytes(new TextEncoder().encode(text));
}

/** Base64url without padding, as JSON web tokens and PKCE use it. */
export function base64Url(data: string | Uint8Array): string {
  const encoded = typeof data === 'string' ? base64(data) : base64Bytes(data);
  return encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text behind base64 or base64url. Throws on other input. */
export function fromBase64Url(encoded: string): string {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

function base64Bytes(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
