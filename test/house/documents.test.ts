import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED } from './plan.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Whether a room has a README, or the nearest one above names its folder. */
function isExplained(room: string): boolean {
  if (existsSync(join(ROOT, room, 'README.md'))) return true;
  let above = dirname(room);
  while (above !== '.' && !existsSync(join(ROOT, above, 'README.md'))) above = dirname(above);
  return above !== '.' && readFileSync(join(ROOT, above, 'README.md'), 'utf8').includes(`\`${basename(room)}/\``);
}

describe('the documents for contributors', () => {
  it('explain every room', () => {
    const rooms = [...Object.keys(ALLOWED), 'specs', 'test', 'bench', 'examples', 'scripts'];
    expect(rooms.filter((room) => !isExplained(room))).toEqual([]);
    expect(isExplained('codegen/unheard-of')).toBe(false);
  });

  it('name the date of the API facts', () => {
    const folder = join(ROOT, 'specs/api');
    const dates = readdirSync(folder).map(
      (file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')).info.version,
    );
    const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
    expect([...new Set(dates)].filter((date) => !notice.includes(String(date)))).toEqual([]);
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
