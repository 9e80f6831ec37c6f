import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeHost } from '../../../runtime/config/host.js';
import { ConfigError } from '../../../runtime/errors/index.js';

function hostOf(text: string): string | undefined {
  try {
    return normalizeHost(text).host;
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

describe('normalizeHost, given anything', () => {
  it('gives an origin or a ConfigError, never something in between', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (text) => {
        const host = hostOf(text);
        if (host === undefined) return;
        expect(new URL(host).origin).toBe(host);
        expect(host).toMatch(/^https?:\/\/[^/?#@\s]+$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const host = hostOf(text);
        expect(host && hostOf(host)).toBe(host);
      }),
    );
  });

  it('never repeats what it refuses, which may hold a password', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8,12}$/), (secret) => {
        expect(() => normalizeHost(`https://user:${secret}@host.example`)).toThrow(ConfigError);
        expect(() => normalizeHost(`https://user:${secret}@host.example`)).not.toThrow(secret);
      }),
    );
  });
});
