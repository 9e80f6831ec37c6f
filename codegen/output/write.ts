import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { listFiles } from './list-files.js';

/** What has to happen to a folder so that it holds certain files and no others. Paths are relative to it, with `/`. */
export interface OutputPlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** The text of every file. */
  readonly files: ReadonlyMap<string, string>;
}

/** The file that marks a folder as output of the generator. */
const MARKER = 'model.json';

/**
 * Compares a folder with what it should hold; changes nothing. Files whose names start with a dot are left alone.
 *
 * @param dir - the folder; it need not exist
 * @param files - text by path, with `/`
 * @throws Error when a path leads out of the folder, or when the folder holds files but was not written by the generator
 */
export async function planOutput(dir: string, files: ReadonlyMap<string, string>): Promise<OutputPlan> {
  for (const file of files.keys()) refuseOutside(dir, file);
  const existing = await listFiles(dir);
  if (existing.length > 0) await refuseForeign(dir, existing);
  const wanted = [...files.keys()].sort();
  const present = new Set(existing);
  const kept = wanted.filter((file) => present.has(file));
  const same = new Set<string>();
  for (const file of kept) {
    if ((await readFile(join(dir, file), 'utf8')) === files.get(file)) same.add(file);
  }
  return {
    added: wanted.filter((file) => !present.has(file)),
    changed: kept.filter((file) => !same.has(file)),
    removed: existing.filter((file) => !files.has(file)),
    unchanged: kept.filter((file) => same.has(file)),
    files,
  };
}

/**
 * Does what a plan says: deletes what is stale, with the folders that become empty, and writes only what differs.
 *
 * @param dir - the folder that the plan was made for
 */
export async function applyOutput(dir: string, plan: OutputPlan): Promise<void> {
  for (const file of plan.removed) {
    refuseOutside(dir, file);
    await rm(join(dir, file));
    await removeEmptyFolders(dir, posix.dirname(file));
  }
  const differing = [...plan.added, ...plan.changed];
  const markerFirst = [...differing.filter((file) => file === MARKER), ...differing.filter((file) => file !== MARKER)];
  for (const file of markerFirst) await writeWhole(join(dir, file), plan.files.get(file) ?? '');
}

/** Says whether a plan has anything to do. */
export function hasChanges(plan: OutputPlan): boolean {
  return plan.added.length + plan.changed.length + plan.removed.length > 0;
}

/** The differences, one a line; `''` when there are none. */
export function describePlan(plan: OutputPlan): string {
  return [
    ...plan.added.map((file) => `missing  ${file}`),
    ...plan.changed.map((file) => `outdated ${file}`),
    ...plan.removed.map((file) => `stale    ${file}`),
  ].join('\n');
}

function refuseOutside(dir: string, file: string): void {
  const isInside =
    !/^([/\\]|[a-z]:)/i.test(file) && !file.split(/[/\\]/).some((part) => ['', '.', '..'].includes(part));
  if (!isInside) throw new Error(`The generated file "${file}" would be outside of ${dir}: nothing was written.`);
}

async function refuseForeign(dir: string, existing: readonly string[]): Promise<void> {
  if (existing.includes(MARKER) && isModel(await readFile(join(dir, MARKER), 'utf8'))) return;
  throw new Error(
    `The folder ${dir} holds files (${existing[0]}, …) but no ${MARKER} of this generator, so it is not generated output ` +
      'and nothing in it was touched. Name another folder, or empty this one.',
  );
}

function isModel(text: string): boolean {
  return /^\s*\{\s*"packages"\s*:\s*\[/.test(text);
}

async function removeEmptyFolders(dir: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.'; path = posix.dirname(path)) {
    const isGone = await rmdir(join(dir, path)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

/** Under a temporary name first: a reader never sees half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
