import { builtin } from '../../platform.js';

type BufferModule = typeof import('node:buffer');

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const buffer = builtin<BufferModule>('node:buffer')?.Buffer;
  if (buffer !== undefined) return buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  // In pieces: the stack does not take a million arguments.
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}

/** The bytes that base64 stands for. */
export function decodeBase64(text: string): Uint8Array {
  const buffer = builtin<BufferModule>('node:buffer')?.Buffer;
  if (buffer !== undefined) return new Uint8Array(buffer.from(text, 'base64'));
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
