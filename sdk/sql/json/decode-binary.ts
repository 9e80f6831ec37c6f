import { bytesOfBase64 } from '../../../runtime/base/bytes.js';

/**
 * Bytes of a cell. Results hold them as hexadecimal digits; what cannot be that is Base64.
 *
 * @throws TypeError for text that is neither
 */
export function decodeBinary(text: string): Uint8Array {
  if (text.length % 2 === 0 && /^[0-9a-f]*$/i.test(text)) return fromHex(text);
  const bytes = bytesOfBase64(text);
  if (bytes !== undefined) return bytes;
  throw new TypeError('a BINARY value of the result is neither hexadecimal nor Base64');
}

function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}
