import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffModels } from '../codegen/diff/diff-models.js';
import { readModel } from '../codegen/diff/read-model.js';
import { toMarkdown } from '../codegen/diff/to-markdown.js';
import { nextVersion, obstacles, withSection } from './release/decide.js';

const USAGE = 'Usage: npm run release -- patch|minor|major|X.Y.Z [--dry-run]';
const MODEL = 'generated/model.json';
const VERSION_FILE = 'runtime/base/version.ts';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
const read = (file: string): string => readFileSync(file, 'utf8');

interface Manifest {
  readonly version: string;
  readonly repository?: unknown;
}

/** What changed in the API since the last tag, as Markdown. */
async function apiChanges(lastTag: string | undefined): Promise<string> {
  if (lastTag === undefined) return 'The first release.';
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const before = join(folder, 'model.json');
    writeFileSync(before, git('show', `${lastTag}:${MODEL}`));
    return toMarkdown(diffModels(await readModel(before), await readModel(MODEL)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function setVersion(from: string, to: string): void {
  writeFileSync(VERSION_FILE, read(VERSION_FILE).replace(`'${from}'`, `'${to}'`));
  // Sets package.json and the lock file, and nothing else.
  execFileSync('npm', ['version', to, '--no-git-tag-version', '--allow-same-version'], { stdio: 'ignore' });
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [bump, ...rest] = positionals;
  if (bump === undefined || rest.length > 0) throw new Error(USAGE);
  const manifest: Manifest = JSON.parse(read('package.json'));
  const version = nextVersion(manifest.version, bump);
  const tags = git('tag', '--list', 'v*', '--sort=-v:refname').split('\n').filter(Boolean);
  const state = { branch: git('branch', '--show-current'), dirty: git('status', '--short'), tags, version };
  const reasons = obstacles({ ...state, hasRepository: manifest.repository !== undefined });
  const date = new Date().toISOString().slice(0, 10);
  const section = { version, date, changes: await apiChanges(tags[0]) };
  if (values['dry-run']) {
    const warnings = reasons.map((reason) => `Would stop: ${reason}\n`).join('');
    process.stdout.write(`${warnings}${withSection('', section)}`);
    return;
  }
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
  setVersion(manifest.version, version);
  writeFileSync('CHANGELOG.md', withSection(read('CHANGELOG.md'), section));
  git('commit', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
  process.stdout.write(`Tagged v${version}. To publish it:\n  git push --follow-tags\n  npm publish --provenance\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
