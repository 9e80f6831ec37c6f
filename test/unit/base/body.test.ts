import { describe, expect, it } from 'vitest';
import { bodySource, isReplayable } from '../../../runtime/base/body.js';

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
