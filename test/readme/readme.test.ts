import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultStrategies } from '../../runtime/auth/default-chain.js';
import { REPOSITORY, runProgram, workspaceEnvironment } from '../support/run-program.js';
import { snippetsOf } from './snippets.js';
import { typeCheck } from './type-check.js';

const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
const snippets = snippetsOf(readme);

/** A file for a block, inside the repository so that it finds the package by its name. */
function fileFor(code: string): string {
  const cache = join(REPOSITORY, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // tsx takes a file for an ES module by its nearest package.json or by its name.
  const file = join(folder, 'snippet.mts');
  writeFileSync(file, code);
  return file;
}

function section(title: string): string {
  const [, text] = readme.split(`\n## ${title}\n`);
  return text?.split('\n## ')[0] ?? '';
}

/** What stands in backticks in the first column of the tables of a section. */
function firstColumn(title: string): string[] {
  const rows = section(title).match(/^\|[^|]*`[^|]*\|/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('the code in README.md', () => {
  it('type-checks, every block for itself', { timeout: 120_000 }, () => {
    expect(snippets.length).toBeGreaterThan(15);
    expect(typeCheck(snippets)).toEqual([]);
  });

  it('is checked for real: a mistake is found and located', { timeout: 120_000 }, () => {
    const code = "import type { Int64 } from 'databricks-sdk-ts';\nconst id: Int64 = true;\nawait w.jobs.list();\n";
    expect(typeCheck([{ line: 10, code, runs: false }])).toEqual([
      expect.stringMatching(/^line 11: .*boolean/),
      expect.stringMatching(/^line 12: /),
    ]);
  });

  it.each(snippets.filter(({ runs }) => runs))('runs from line $line on', { timeout: 60_000 }, async ({ code }) => {
    const { env } = await workspaceEnvironment();
    const ended = await runProgram(fileFor(code), env);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ended.stdout).not.toBe('');
  });
});

describe('README.md', () => {
  const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

  it('lists the authentication types as they are tried', () => {
    expect(firstColumn('Authenticate')).toEqual(defaultStrategies.map(({ name }) => name));
  });

  it('gives a reason for every dependency and optional peer', () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(firstColumn('Dependencies').sort()).toEqual(named.sort());
  });

  it('names only scripts that there are', () => {
    const scripts = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });
});
