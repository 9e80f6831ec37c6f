import type { HttpBody } from '../base/message.js';

/** Whether a value can be sent as a body as it is: text, bytes, a Blob or a stream. */
export function isRawBody(value: unknown): value is HttpBody {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Uint8Array || isBlob(value) || isStream(value) || Symbol.asyncIterator in value;
}

// By shape and not by class: polyfills and other realms have classes of their own.
function isBlob(value: object): boolean {
  return 'arrayBuffer' in value && typeof value.arrayBuffer === 'function' && 'size' in value;
}

function isStream(value: object): boolean {
  return 'getReader' in value && typeof value.getReader === 'function';
}
