import { describe, expect, it } from 'vitest';
import { bodySource, chunkBytes, isBlob, isBody, isReplayable, readBody } from '../../../runtime/base/body.js';

describe('isReplayable', () => {
  it.each([
    ['no body', undefined, true],
    ['text', 'a', true],
    ['bytes', new Uint8Array(1), true],
    ['a blob', new Blob(['a']), true],
    ['a web stream', new ReadableStream<Uint8Array>(), false],
    ['an async iterable', (async function* () {})(), false],
  ])('says of %s: %s', (_name, body, want) => {
    expect(isReplayable(body)).toBe(want);
  });
});

describe('bodySource', () => {
  it('cancels a web stream that is stalled', async () => {
    let reason: unknown;
    const stalled = new ReadableStream<Uint8Array>({ cancel: (why) => void (reason = why) });
    const source = bodySource(stalled);
    const pending = source.next();
    source.cancel('enough');
    expect((await pending).done).toBe(true);
    expect(reason).toBe('enough');
  });

  it('closes a generator and swallows what it throws then', async () => {
    let closed = false;
    const generator = (async function* () {
      try {
        yield new Uint8Array([1]);
      } finally {
        closed = true;
        throw new Error('cannot close');
      }
    })();
    const source = bodySource(generator);
    expect((await source.next()).value).toEqual(new Uint8Array([1]));
    source.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
  });

  it('reads a blob to its end', async () => {
    const source = bodySource(new Blob(['hello']));
    let text = '';
    for (let chunk = await source.next(); !chunk.done; chunk = await source.next())
      text += new TextDecoder().decode(chunk.value);
    expect(text).toBe('hello');
  });
});

describe('isBody', () => {
  it.each([
    ['text', ''],
    ['bytes', new Uint8Array()],
    ['a Buffer', Buffer.from('x')],
    ['a Blob', new Blob([])],
    ['a stream', new ReadableStream()],
    ['an async generator', (async function* () {})()],
  ])('accepts %s', (_name, value) => {
    expect(isBody(value)).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 1],
    ['an object', { size: 1 }],
    ['a list', [1]],
    ['a date', new Date()],
    ['a response, which has bytes but no size', new Response('a')],
  ])('refuses %s', (_name, value) => {
    expect(isBody(value)).toBe(false);
  });
});

describe('isBlob', () => {
  it('goes by shape, because polyfills have classes of their own', () => {
    expect(isBlob({ size: 0, arrayBuffer: async () => new ArrayBuffer(0) })).toBe(true);
    expect(isBlob(new Response('a'))).toBe(false);
    expect(isBlob(null)).toBe(false);
  });
});

describe('readBody', () => {
  const expected = new TextEncoder().encode('abc');

  it.each([
    ['text', () => 'abc'],
    ['bytes', () => expected],
    ['a blob', () => new Blob(['a', 'bc'])],
    ['a web stream', () => new Blob(['abc']).stream()],
    [
      'an async iterable',
      () =>
        (async function* () {
          yield expected.subarray(0, 1);
          yield expected.subarray(1);
        })(),
    ],
  ])('reads %s to the end', async (_name, body) => {
    expect(await readBody(body())).toEqual(expected);
  });

  it('lets go of a stream that gives something else than bytes', async () => {
    let isCancelled = false;
    const odd = new ReadableStream({
      pull: (controller) => controller.enqueue(1),
      cancel: () => void (isCancelled = true),
    });
    await expect(readBody(odd)).rejects.toThrow('a stream to upload must give bytes, but gave number');
    expect(isCancelled).toBe(true);
  });
});

describe('chunkBytes', () => {
  it('takes what streams of Node give although their type says bytes', () => {
    expect(chunkBytes('ä')).toEqual(Uint8Array.of(0xc3, 0xa4));
    expect(chunkBytes(new ArrayBuffer(2))).toEqual(new Uint8Array(2));
    expect(() => chunkBytes(null)).toThrow('gave null');
  });
});
