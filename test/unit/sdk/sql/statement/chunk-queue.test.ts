import { describe, expect, it } from 'vitest';
import { ChunkQueue } from '../../../../../sdk/sql/statement/chunk-queue.js';
import type { Chunk, ChunkSource } from '../../../../../sdk/sql/statement/chunk-source.js';
import { failureOf, unhandledDuring } from '../../../../support/failures.js';

const MIB = 2 ** 20;

interface Scripted {
  readonly count: number | undefined;
  readonly bytes?: readonly number[];
  readonly fetch?: (index: number) => Promise<Partial<Chunk>>;
}

/** A queue over scripted chunks, and the indexes it asked for so far. */
function queueOf(
  { count, bytes = [], fetch = async () => ({}) }: Scripted,
  prefetch = 4,
): { queue: ChunkQueue; asked: number[] } {
  const asked: number[] = [];
  const source = {
    count,
    sizeOf: (index: number) => bytes[index],
    fetch: async (index: number): Promise<Partial<Chunk>> => {
      asked.push(index);
      return { index, ...(await fetch(index)) };
    },
  };
  const { signal } = new AbortController();
  return { queue: new ChunkQueue({ source: source as unknown as ChunkSource, prefetch, signal }), asked };
}

describe('chunks that are fetched ahead', () => {
  it.each([
    ['two of half the budget fit beside each other', [32, 32, 32, 32], [0, 1, 2]],
    ['two that are larger do not', [32, 33, 32, 32], [0, 1]],
    ['one that is larger than the budget comes alone', [100, 100, 1, 1], [0, 1]],
    ['as many as the prefetch allows where all are small', [1, 1, 1, 1, 1, 1], [0, 1, 2, 3, 4]],
  ])('stay within 64 MiB: %s', async (_name, sizes, want) => {
    const { queue, asked } = queueOf({ count: sizes.length, bytes: sizes.map((size) => size * MIB) });
    expect((await queue.take())?.index).toBe(0);
    expect(asked).toEqual(want);
  });

  it('end with the last one', async () => {
    const { queue, asked } = queueOf({ count: 2 });
    expect([await queue.take(), await queue.take(), await queue.take()].map((chunk) => chunk?.index)).toEqual([
      0,
      1,
      undefined,
    ]);
    expect(asked).toEqual([0, 1]);
  });

  it('come one by one where only each tells of the next', async () => {
    const { queue, asked } = queueOf({
      count: undefined,
      fetch: async (index) => ({ next: index === 0 ? 5 : undefined }),
    });
    expect((await queue.take())?.index).toBe(0);
    expect((await queue.take())?.index).toBe(5);
    expect(await queue.take()).toBeUndefined();
    expect(asked).toEqual([0, 5]);
  });

  it('may fail before their turn, and say so when it comes', async () => {
    const fetch = async (index: number): Promise<Partial<Chunk>> => {
      if (index === 1) throw new Error('gone');
      return {};
    };
    const { queue } = queueOf({ count: 2, fetch });
    expect(await unhandledDuring(() => queue.take())).toEqual([]);
    expect((await failureOf(queue.take())).message).toBe('gone');
  });
});
