import type { SqlValue } from './sql-value.js';

/** The text under which an entry of a map stands in its object. Different keys give different texts. */
export function mapKey(key: SqlValue): string {
  if (key instanceof Uint8Array) return hexadecimal(key);
  return typeof key === 'object' && key !== null ? JSON.stringify(key, plainPart) : String(key);
}

/** JSON has neither bytes nor numbers that are not finite. */
function plainPart(_name: string, part: unknown): unknown {
  if (part instanceof Uint8Array) return hexadecimal(part);
  return typeof part === 'number' && !Number.isFinite(part) ? String(part) : part;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
