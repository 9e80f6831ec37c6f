import { describe, expect, it } from 'vitest';
import { base64, base64Url, bytesOfBase64, inPieces, joinBytes, textOfBase64Url } from '../../../runtime/base/bytes.js';

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return read;
}

describe('joinBytes', () => {
  it('puts chunks one behind the other', () => {
    expect(joinBytes([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])).toEqual(Uint8Array.of(1, 2, 3));
    expect(joinBytes([])).toEqual(new Uint8Array());
  });

  it('gives a single chunk itself', () => {
    const only = Uint8Array.of(1);
    expect(joinBytes([only])).toBe(only);
  });
});

describe('inPieces', () => {
  it('cuts without a gap, and gives nothing for no bytes', async () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, index) => index % 251);
    const pieces = await all(inPieces(bytes));
    expect(pieces.map(({ length }) => length)).toEqual([262_144, 262_144, 75_712]);
    expect(joinBytes(pieces)).toEqual(bytes);
    expect(await all(inPieces(new Uint8Array()))).toEqual([]);
  });
});

describe('base64', () => {
  it.each(['', 'jürgen:pä:ss', '\u0000ÿ', '😀'.repeat(9_000)])('writes text as UTF-8', (text) => {
    expect(base64(text)).toBe(Buffer.from(text).toString('base64'));
  });

  it('writes any number of bytes, and reads them again', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 7) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(bytesOfBase64(base64(bytes))).toEqual(bytes);
  });

  it('writes the alphabet of URLs without padding', () => {
    expect(base64Url(Uint8Array.of(0xfb, 0xff, 0xfe, 0x01))).toBe('-__-AQ');
  });

  it.each(['a', '%%%%', 'ab=c', 'not-base64url'])('knows that %j is no base64', (text) => {
    expect(bytesOfBase64(text)).toBeUndefined();
  });

  it('reads text behind base64url', () => {
    expect(textOfBase64Url(base64Url('ÿ?>~ä'))).toBe('ÿ?>~ä');
    expect(textOfBase64Url('%')).toBeUndefined();
  });
});
