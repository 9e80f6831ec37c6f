import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { SpecError } from '../problems/spec-error.js';
import type { Templates } from './render.js';

/** The folder of the templates that come with the generator. */
export const DEFAULT_TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Reads the default templates and lays those of another folder over them, so that a downstream generator overrides one
 * file and inherits the rest.
 *
 * @throws SpecError when there is no such folder, or no template in it
 */
export async function loadTemplates(overrides?: string): Promise<Templates> {
  const folders = overrides === undefined ? [DEFAULT_TEMPLATES] : [DEFAULT_TEMPLATES, overrides];
  const templates = new Map<string, string>();
  for (const folder of folders) {
    for (const file of await templateFiles(folder)) {
      templates.set(file.slice(0, -'.hbs'.length), await readFile(join(folder, file), 'utf8'));
    }
  }
  return templates;
}

async function templateFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.hbs')).sort();
  if (files.length > 0) return files;
  const problem = 'there is no folder of that name with templates (*.hbs)';
  throw new SpecError([{ file: folder, pointer: '', problem, remedy: 'Correct --templates, or leave it out' }]);
}
