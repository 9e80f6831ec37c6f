import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpecError, type SpecProblem } from '../problems/spec-error.js';
import type { SourceFile } from './parse.js';
import { readReferenced } from './read-referenced.js';

/** The files of a specs folder, sorted by name. */
export interface SpecFolder {
  readonly documents: readonly SourceFile[];
  /** Further files that the documents refer to; default none. */
  readonly parts?: readonly SourceFile[];
  /** `overlays/<package>.yaml` */
  readonly overlays: readonly SourceFile[];
  /** `docs/<package>.yaml` */
  readonly docs: readonly SourceFile[];
}

const DOCUMENT = /\.(json|ya?ml)$/i;
const SIDE_FILE = /\.ya?ml$/i;

/**
 * Reads the files of a specs folder: documents from its `api` folder, or from the folder itself when it has none. A
 * single document is a folder of one.
 *
 * @throws SpecError when there is no folder or no document in it
 */
export async function readSpecFolder(dir: string): Promise<SpecFolder> {
  const kind = await kindOf(dir);
  if (kind === 'file') {
    const single = [await read(dirname(dir), basename(dir))];
    return { documents: single, parts: await readReferenced(dirname(dir), single), overlays: [], docs: [] };
  }
  if (kind === undefined) throw folderError(dir, `the folder ${dir} does not exist`);
  const documents = (await kindOf(join(dir, 'api'))) === 'folder' ? 'api' : '';
  const [found, overlays, docs] = await Promise.all([
    readAll(dir, documents, DOCUMENT),
    readAll(dir, 'overlays', SIDE_FILE),
    readAll(dir, 'docs', SIDE_FILE),
  ]);
  if (found.length === 0) throw folderError(dir, `there is no OpenAPI document in the folder ${join(dir, documents)}`);
  return { documents: found, parts: await readReferenced(dir, found), overlays, docs };
}

async function readAll(dir: string, folder: string, pattern: RegExp): Promise<SourceFile[]> {
  if ((await kindOf(join(dir, folder))) !== 'folder') return [];
  const entries = await readdir(join(dir, folder), { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && pattern.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(names.map((name) => read(dir, folder === '' ? name : `${folder}/${name}`)));
}

async function read(dir: string, file: string): Promise<SourceFile> {
  return { file, text: await readFile(join(dir, file), 'utf8') };
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

function folderError(dir: string, problem: string): SpecError {
  const remedy = 'Put documents (*.json, *.yaml) into its folder "api", or name another folder';
  const found: SpecProblem = { file: dir, pointer: '', problem, remedy };
  return new SpecError([found]);
}
