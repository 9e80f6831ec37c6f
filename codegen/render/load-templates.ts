import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Templates } from './render.js';

/** The folder of the templates that come with the generator. */
export const DEFAULT_TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Reads the default templates and lays those of another folder over them, so that a downstream generator overrides one
 * file and inherits the rest.
 */
export async function loadTemplates(overrides?: string): Promise<Templates> {
  const folders = overrides === undefined ? [DEFAULT_TEMPLATES] : [DEFAULT_TEMPLATES, overrides];
  const templates = new Map<string, string>();
  for (const folder of folders) {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort()) {
      templates.set(file.slice(0, -'.hbs'.length), await readFile(join(folder, file), 'utf8'));
    }
  }
  return templates;
}
