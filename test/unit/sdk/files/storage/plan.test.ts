import { describe, expect, it } from 'vitest';
import {
  checkOptions,
  checkPartCount,
  planDownload,
  planStream,
  planUpload,
  urlBatch,
} from '../../../../../sdk/files/storage/plan.js';

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

describe('the plan of an upload', () => {
  it.each([
    [
      'a stream of unknown length',
      undefined,
      {},
      { partSize: 16 * MIB, parallelism: 10, singleRequestBytes: 50 * MIB },
    ],
    ['a file of 5 GiB', 5 * GIB, {}, { partSize: 16 * MIB, parallelism: 10 }],
    ['a file of 156 GiB', 156 * GIB, {}, { partSize: 16 * MIB }],
    ['a file of 10,000 parts of the default length', 160_000 * MIB, {}, { partSize: 16 * MIB }],
    ['a file of one byte more', 160_000 * MIB + 1, {}, { partSize: 17 * MIB }],
    ['a file longer than any cloud takes', 50 * 1024 * GIB, {}, { partSize: 4096 * MIB }],
    ['a file of 300 GiB', 300 * GIB, {}, { partSize: 31 * MIB, parallelism: 8 }],
    ['a file of 39 TiB', 39 * 1024 * GIB, {}, { partSize: 4090 * MIB, parallelism: 1 }],
    ['a part size of one’s own', GIB, { partSizeBytes: 5 * MIB }, { partSize: 5 * MIB, singleRequestBytes: 5 * MIB }],
    [
      'large parts',
      GIB,
      { partSizeBytes: 100 * MIB },
      { partSize: 100 * MIB, parallelism: 2, singleRequestBytes: 50 * MIB },
    ],
    ['little memory', GIB, { parallelism: 1 }, { parallelism: 1, singleRequestBytes: 16 * MIB }],
  ])('fits %s', (_, size, options, plan) => {
    expect(planUpload(size, options)).toMatchObject(plan);
  });

  it('never needs more than 10,000 parts', () => {
    for (const size of [1, 160 * GIB, 1000 * GIB, 12_345_678_901_234])
      expect(size / planUpload(size, {}).partSize).toBeLessThanOrEqual(10_000);
  });

  it('asks for about as many addresses at once as there are batches', () => {
    expect([urlBatch(undefined, 10), urlBatch(10, 10), urlBatch(1000, 10), urlBatch(5 * GIB, 16 * MIB)]).toEqual([
      1, 1, 10, 18,
    ]);
  });
});

it.each([
  [{}, { parallelism: 7, singleRequestBytes: 50 * MIB }],
  [{ parallelism: 4 }, { parallelism: 2, singleRequestBytes: 32 * MIB }],
  [{ parallelism: 2 }, { parallelism: 2, singleRequestBytes: 32 * MIB }],
  [{ parallelism: 1 }, { parallelism: 1, singleRequestBytes: 16 * MIB }],
  [{ parallelism: 3 }, { parallelism: 3, singleRequestBytes: 48 * MIB }],
  [{ parallelism: 31, partSizeBytes: MIB }, { parallelism: 31 }],
  [{ parallelism: 32, partSizeBytes: MIB }, { parallelism: 16 }],
  [{ parallelism: 128, partSizeBytes: MIB }, { parallelism: 80 }],
  [{ partSizeBytes: MIB }, { parallelism: 10, singleRequestBytes: MIB }],
])('holds fewer parts of a stream than it might with %j', (options, plan) => {
  expect(planStream(undefined, options)).toMatchObject(plan);
});

it('plans downloads in ranges of 10 MiB', () => {
  expect(planDownload({})).toEqual({ partSize: 10 * MIB, parallelism: 10, singleRequestBytes: 50 * MIB });
  expect(planDownload({ partSizeBytes: 7, parallelism: 2 })).toEqual({
    partSize: 7,
    parallelism: 2,
    singleRequestBytes: 7,
  });
});

describe('options of a transfer', () => {
  it.each([
    {},
    { parallelism: 1, partSizeBytes: 1, sizeBytes: 0, timeoutMs: 0 },
    { parallelism: 128, partSizeBytes: 4 * GIB, sizeBytes: Number.MAX_SAFE_INTEGER, timeoutMs: Infinity },
  ])('may be %j', (options) => expect(() => checkOptions('Files.upload', options)).not.toThrow());

  it.each([
    [{ parallelism: 0 }, 'parallelism must be a whole number from 1 to 128, got 0'],
    [{ parallelism: 129 }, 'parallelism must be a whole number from 1 to 128, got 129'],
    [{ parallelism: 1.5 }, 'parallelism must be a whole number from 1 to 128, got 1.5'],
    [{ partSizeBytes: 0 }, 'partSizeBytes must be a whole number from 1 to 4294967296, got 0'],
    [{ partSizeBytes: 4 * GIB + 1 }, 'partSizeBytes must be a whole number from 1 to 4294967296, got 4294967297'],
    [{ sizeBytes: -1 }, 'sizeBytes must be a whole number from 0 on, got -1'],
    [{ timeoutMs: -1 }, 'timeoutMs must be a whole number from 0 on, got -1'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs must be a whole number from 0 on, got NaN'],
  ])('may not be %o', (options, message) => {
    expect(() => checkOptions('Files.upload', options)).toThrow(`Files.upload: ${message}`);
  });

  it('cut into 10,000 parts at most', () => {
    expect(() => checkPartCount('Files.upload', 10_000, 1)).not.toThrow();
    expect(() => checkPartCount('Files.upload', undefined, 1)).not.toThrow();
    expect(() => checkPartCount('Files.upload', 10_001, 1)).toThrow('10001 bytes in parts of 1');
  });
});
