import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { SourceFile } from './parse.js';

/** The file of each reference, in JSON and in YAML; text that only looks like one names no file, or one that is not used. */
const REFERENCE = /\$ref["']?\s*:\s*(?:"([^"#]+)[^"]*"|'([^'#]+)[^']*'|([^\s"'#,}]+))/g;

/**
 * Reads the files that documents refer to, and those that these refer to.
 *
 * @param dir - the folder that the names of files are relative to
 * @returns the further files by name; what cannot be read is left out, and reported where it is referred to
 */
export async function readReferenced(dir: string, documents: readonly SourceFile[]): Promise<SourceFile[]> {
  const known = new Set(documents.map(({ file }) => file));
  const found: SourceFile[] = [];
  let wave = documents;
  while (wave.length > 0) {
    const files = [...new Set(wave.flatMap(referencedFiles))].filter((file) => !known.has(file));
    files.forEach((file) => known.add(file));
    const read = await Promise.all(files.map((file) => readIfThere(dir, file)));
    wave = read.filter((source) => source !== undefined);
    found.push(...wave);
  }
  return found;
}

/** The files that the references of a file name, as seen from the folder. */
export function referencedFiles({ file, text }: SourceFile): string[] {
  const targets = [...text.matchAll(REFERENCE)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return targets.filter((target) => !/^[a-z][a-z\d+.-]+:/i.test(target)).map((target) => resolveFile(file, target));
}

/** The file that a reference in another file means. */
export function resolveFile(from: string, target: string): string {
  return posix.join(posix.dirname(from), decoded(target));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

async function readIfThere(dir: string, file: string): Promise<SourceFile | undefined> {
  const text = await readFile(join(dir, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { file, text };
}
