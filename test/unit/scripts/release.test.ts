import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nextVersion, obstacles, withSection } from '../../../scripts/release/decide.js';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.9.9', 'major', '2.0.0'],
    ['0.1.0', '0.10.0', '0.10.0'],
  ])('after %s with %s is %s', (current, bump, next) => {
    expect(nextVersion(current, bump)).toBe(next);
  });

  it.each(['0.1.0', '0.0.9', 'big', '1.2'])('is not %s', (bump) => {
    expect(() => nextVersion('0.1.0', bump)).toThrow(bump);
  });
});

describe('a release', () => {
  const ready = { branch: 'main', dirty: '', tags: ['v0.1.0'], version: '0.2.0', hasRepository: true };

  it('may start from a clean main whose repository is known', () => {
    expect(obstacles(ready)).toEqual([]);
  });

  it.each([
    [{ branch: 'feature' }, 'release from main'],
    [{ dirty: ' M a.ts' }, 'uncommitted'],
    [{ version: '0.1.0' }, 'exists already'],
    [{ hasRepository: false }, 'no repository'],
  ])('stops for %j', (change, reason) => {
    expect(obstacles({ ...ready, ...change })).toEqual([expect.stringContaining(reason)]);
  });

  it('puts its section on top of the change log', () => {
    const log = '# Change log\n\nWhat changes.\n\n## 0.1.0\n\nThe first version.\n';
    expect(withSection(log, { version: '0.2.0', date: '2026-11-25', changes: '- More.\n' })).toBe(
      '# Change log\n\nWhat changes.\n\n## 0.2.0\n\n2026-11-25\n\n- More.\n\n## 0.1.0\n\nThe first version.\n',
    );
  });

  it('sets the version, commits and tags, and says how to publish', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    const rooms = ['codegen', 'scripts', 'runtime', 'generated/model.json', 'package.json', 'package-lock.json'];
    for (const name of [...rooms, 'tsconfig.json', 'CHANGELOG.md'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version: '0.1.0', repository: 'x/y' }));
    git('init', '--quiet', '--initial-branch', 'main');
    git('config', 'user.email', 'a@example.com');
    git('config', 'user.name', 'A');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'First');
    git('tag', 'v0.1.0');
    const release = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });

    expect(release('minor', '--dry-run').stdout).toContain('## 0.2.0');
    expect(git('status', '--short')).toBe('');

    const { stdout, stderr } = release('minor');
    expect(stderr).toBe('');
    expect(stdout).toContain('npm publish');
    expect(git('tag', '--list')).toBe('v0.1.0\nv0.2.0');
    expect(git('log', '-1', '--format=%s')).toBe('Release 0.2.0');
    expect(readFileSync(join(folder, 'runtime/base/version.ts'), 'utf8')).toContain("'0.2.0'");
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('## 0.2.0');
    expect(git('status', '--short')).toBe('');
  });
});
