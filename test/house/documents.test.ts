import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED } from './plan.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Rooms that are explained elsewhere: the generator owns all of `generated/`, and codegen's README lists its rooms. */
const EXPLAINED_ABOVE = /^generated$|^codegen\//;

describe('the documents for contributors', () => {
  it('explain every room', () => {
    const rooms = [...Object.keys(ALLOWED), 'specs', 'test', 'bench', 'examples', 'scripts'];
    const silent = rooms.filter((room) => !EXPLAINED_ABOVE.test(room) && !existsSync(join(ROOT, room, 'README.md')));
    expect(silent).toEqual([]);
  });

  it('link to what exists', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
      cwd: ROOT,
      encoding: 'utf8',
    }).split('\n');
    const own = files.filter((file) => file !== '' && !file.startsWith('generated/') && !file.includes('fixtures'));
    const broken = own.flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(file), target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(own).toContain('ARCHITECTURE.md');
    expect(broken).toEqual([]);
  });
});
