import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { createChangeLog, type ModelDiff } from '../codegen/diff/change.js';
import { diffModels } from '../codegen/diff/diff-models.js';
import { readSdk } from '../codegen/diff/read-sdk.js';
import { toMarkdown } from '../codegen/diff/to-markdown.js';
import { STYLE } from '../codegen/output/format.js';
import { entryText, unreleasedNotes, withEntry } from './release/change-log.js';
import { obstacles } from './release/obstacles.js';
import { newestTag, nextVersion, smallestStep, stepBetween } from './release/version.js';
import { VERSIONED_FILES } from './release/versioned-files.js';

const USAGE = 'Usage: npm run release -- patch|minor|major|X.Y.Z [--dry-run] [--skip-gates]';
const MODEL = 'generated/model.json';
const CHANGE_LOG = 'CHANGELOG.md';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
const read = (file: string): string => readFileSync(file, 'utf8');

interface Manifest {
  readonly version: string;
  readonly repository?: unknown;
}

interface Release {
  readonly version: string;
  /** Text of the files to write, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The new section of the change log. */
  readonly section: string;
  readonly reasons: readonly string[];
}

/** What changed in the API since a tag; nothing when there is no tag to compare with. */
async function changesSince(tag: string | undefined): Promise<ModelDiff> {
  if (tag === undefined) return createChangeLog().diff;
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const before = join(folder, 'model.json');
    writeFileSync(before, git('show', `${tag}:${MODEL}`));
    return diffModels(await readSdk(before), await readSdk(MODEL));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything about a release, before anything is written. */
async function plan(wanted: string, date: string): Promise<Release> {
  const manifest: Manifest = JSON.parse(read('package.json'));
  const tags = git('tag', '--list').split('\n');
  const last = newestTag(tags);
  const version = nextVersion(manifest.version, wanted, tags.includes(`v${manifest.version}`));
  const diff = await changesSince(last);
  const changeLog = read(CHANGE_LOG);
  const api = Object.values(diff).every(({ length }) => length === 0) ? '' : toMarkdown(diff);
  const entry = { version, date, api };
  const files = new Map<string, string>();
  for (const [file, rewrite] of Object.entries(VERSIONED_FILES)) files.set(file, rewrite(read(file), version));
  files.set(CHANGE_LOG, await format(withEntry(changeLog, entry), { ...STYLE, parser: 'markdown' }));
  return {
    version,
    section: entryText(changeLog, entry),
    files,
    reasons: obstacles({
      branch: git('branch', '--show-current'),
      status: git('status', '--short'),
      tags,
      version,
      step: last === undefined ? undefined : stepBetween(last.slice(1), version),
      smallestStep: smallestStep(diff),
      hasNotes: api !== '' || unreleasedNotes(changeLog) !== '',
      hasRepository: manifest.repository !== undefined,
    }),
  };
}

function passGates(): void {
  const { status } = spawnSync('bash', ['.ci/run'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('A gate failed, and nothing was written. Fix it, or pass --skip-gates.');
}

/** Writes, commits and tags. When the commit is refused, the files are as they were. */
function make({ version, files }: Release): void {
  const message = `Release ${version}`;
  for (const [file, text] of files) writeFileSync(file, text);
  try {
    git('commit', '--quiet', '--message', message, '--', ...files.keys());
  } catch (error) {
    git('restore', '--staged', '--worktree', '--', ...files.keys());
    throw error;
  }
  git('tag', '--annotate', `v${version}`, '--message', message);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, 'skip-gates': { type: 'boolean' } },
  });
  const [wanted, ...rest] = positionals;
  if (wanted === undefined || rest.length > 0) throw new Error(USAGE);
  const release = await plan(wanted, new Date().toISOString().slice(0, 10));
  if (values['dry-run']) {
    const stops = release.reasons.map((reason) => `Would stop: ${reason}\n`).join('');
    process.stdout.write(`${stops}\n${release.section}\n`);
    return;
  }
  if (release.reasons.length > 0) throw new Error(release.reasons.join('\n'));
  if (!values['skip-gates']) passGates();
  make(release);
  process.stdout.write(`Tagged v${release.version}. To publish it:\n  git push --follow-tags\n  npm publish\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
