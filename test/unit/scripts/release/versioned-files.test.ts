import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSIONED_FILES } from '../../../../scripts/release/versioned-files.js';

const ROOT = resolve(import.meta.dirname, '../../../..');

describe('the files that say which version this is', () => {
  it.each(Object.entries(VERSIONED_FILES))('%s changes in the version only', (file, rewrite) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const rewritten = rewrite(text, '7.8.9');
    expect(rewritten).toContain('7.8.9');
    expect(rewritten).not.toBe(text);
    expect(rewrite(rewritten, version)).toBe(text);
  });

  it('sets both versions of a lock file, and those of no other package', () => {
    const lock = { version: '0.1.0', packages: { '': { version: '0.1.0' }, a: { version: '0.1.0' } } };
    const rewritten = VERSIONED_FILES['package-lock.json']?.(JSON.stringify(lock), '0.2.0');
    expect(JSON.parse(rewritten ?? '')).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, a: { version: '0.1.0' } },
    });
  });

  it('refuses a version.ts that it cannot read', () => {
    expect(() => VERSIONED_FILES['runtime/base/version.ts']?.('export {};', '0.2.0')).toThrow('VERSION');
  });
});
