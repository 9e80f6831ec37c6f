import { describe, expect, it } from 'vitest';
import { isRawBody } from '../../../runtime/wire/body.js';

describe('isRawBody', () => {
  it.each([
    ['text', ''],
    ['bytes', new Uint8Array()],
    ['a Buffer', Buffer.from('x')],
    ['a Blob', new Blob([])],
    ['a stream', new ReadableStream()],
    ['an async generator', (async function* () {})()],
  ])('accepts %s', (_name, value) => {
    expect(isRawBody(value)).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 1],
    ['an object', { size: 1 }],
    ['a list', [1]],
    ['a date', new Date()],
  ])('refuses %s', (_name, value) => {
    expect(isRawBody(value)).toBe(false);
  });
});
