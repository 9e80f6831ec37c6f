import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../../scripts/release.ts');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const TODAY = new Date().toISOString().slice(0, 10);

const model = (...types: string[]): string =>
  JSON.stringify({
    packages: [{ name: 'p', services: [], types: Object.fromEntries(types.map((name) => [name, {}])) }],
  });

/** A repository that is ready for its first release. Its gates are red when it has a file called `red`. */
const FILES = {
  '.ci/run': '#!/usr/bin/env bash\n[ ! -e red ] && touch .git/gates-ran\n',
  'CHANGELOG.md': '# Change log\n\n## Unreleased\n\nThe first version.\n',
  'generated/model.json': model('A'),
  'package.json': '{\n  "name": "sdk",\n  "version": "0.1.0",\n  "repository": "github:someone/sdk"\n}\n',
  'package-lock.json':
    '{\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'runtime/base/version.ts': "export const VERSION = '0.1.0';\n",
};

interface Repository {
  git(...args: string[]): string;
  read(file: string): string;
  /** Commits these files. */
  commit(files: Readonly<Record<string, string>>): void;
  release(...args: string[]): SpawnSyncReturns<string>;
}

function repository(changes: Readonly<Record<string, string>> = {}): Repository {
  const cwd = mkdtempSync(join(tmpdir(), 'release-test-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  // Nothing of this machine's settings, such as signing of commits.
  const settings = { GIT_CONFIG_GLOBAL: join(cwd, 'none'), GIT_CONFIG_NOSYSTEM: '1' };
  const env = { PATH: process.env['PATH'], ...author, ...committer, ...settings };
  const git = (...args: string[]): string => execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      writeFileSync(join(cwd, file), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Work');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit({ ...FILES, ...changes });
  return {
    git,
    commit,
    read: (file) => readFileSync(join(cwd, file), 'utf8'),
    release: (...args) =>
      spawnSync(process.execPath, ['--import', TSX, PROGRAM, ...args], { cwd, env, encoding: 'utf8' }),
  };
}

describe('npm run release', () => {
  it('releases the first version, and the next with what changed in the API', () => {
    const { git, commit, read, release } = repository();

    const first = release('0.1.0');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toBe('Tagged v0.1.0. To publish it:\n  git push --follow-tags\n  npm publish\n');
    expect(read('.git/gates-ran')).toBe('');

    commit({
      'generated/model.json': model('A', 'B'),
      'CHANGELOG.md': read('CHANGELOG.md').replace('## Unreleased\n', '## Unreleased\n\n- More of *everything*.\n'),
    });
    expect(release('minor')).toMatchObject({ status: 0, stderr: '' });

    expect(git('tag', '--list')).toBe('v0.1.0\nv0.2.0');
    expect(git('cat-file', '-t', 'v0.2.0')).toBe('tag');
    expect(git('log', '-1', '--format=%s', 'v0.2.0')).toBe('Release 0.2.0');
    expect(git('status', '--short')).toBe('');
    expect(read('package.json')).toBe(FILES['package.json'].replace('0.1.0', '0.2.0'));
    expect(read('package-lock.json')).toBe(FILES['package-lock.json'].replaceAll('0.1.0', '0.2.0'));
    expect(read('runtime/base/version.ts')).toBe("export const VERSION = '0.2.0';\n");
    expect(read('CHANGELOG.md')).toBe(`# Change log

## Unreleased

## 0.2.0 (${TODAY})

- More of _everything_.

### API: overview

- New: 1 type
- In all: no breaking change

### API: added

#### p

- New types: \`B\`

## 0.1.0 (${TODAY})

The first version.
`);
  });

  it('writes nothing in a dry run, and tells everything that would stop it', () => {
    const { git, release } = repository({ 'package.json': '{"version":"0.1.0"}' });
    git('switch', '--quiet', '--create', 'feature');
    const { status, stdout } = release('minor', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(`## 0.2.0 (${TODAY})\n\nThe first version.`);
    expect(stdout.match(/^Would stop: .*/gm)).toEqual([
      expect.stringContaining('feature'),
      expect.stringContaining('repository'),
    ]);
    expect([git('status', '--short'), git('tag', '--list')]).toEqual(['', '']);
  });

  it('stops before it writes, and before the gates run, when something is in the way', () => {
    const { git, read, release } = repository({ 'package.json': '{"version":"0.1.0"}' });
    expect(release('minor')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('repository') });
    expect([git('status', '--short'), git('tag', '--list')]).toEqual(['', '']);
    expect(() => read('.git/gates-ran')).toThrow('ENOENT');
  });

  it('refuses a patch that takes something out of the API', () => {
    const { commit, release } = repository();
    release('0.1.0');
    commit({ 'generated/model.json': model() });
    expect(release('patch')).toMatchObject({ status: 1, stderr: expect.stringContaining('at least a minor') });
  });

  it('stops at red gates unless told to skip them', () => {
    const { git, release } = repository({ red: '' });
    expect(release('minor')).toMatchObject({ status: 1, stderr: expect.stringContaining('--skip-gates') });
    expect([git('status', '--short'), git('tag', '--list')]).toEqual(['', '']);
    expect(release('minor', '--skip-gates').status).toBe(0);
    expect(git('tag', '--list')).toBe('v0.2.0');
  });

  it('leaves the files as they were when git refuses the commit', () => {
    const { git, commit, release } = repository();
    commit({ 'hooks/pre-commit': '#!/bin/sh\nexit 1\n' });
    git('config', 'core.hooksPath', 'hooks');
    execFileSync('chmod', ['+x', join(git('rev-parse', '--show-toplevel'), 'hooks/pre-commit')]);
    git('config', 'core.fileMode', 'false');
    expect(release('minor').status).toBe(1);
    expect([git('status', '--short'), git('tag', '--list')]).toEqual(['', '']);
  });

  it.each([[[]], [['minor', 'major']]])('explains itself when called with %j', (args) => {
    const { release } = repository();
    expect(release(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: npm run release') });
  });
});
