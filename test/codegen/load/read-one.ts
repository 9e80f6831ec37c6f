import type { SpecDocument } from '../../../codegen/document/document.js';
import { readSpecs } from '../../../codegen/load/load-specs.js';
import { SpecError, type SpecProblem } from '../../../codegen/problems/spec-error.js';

/** Files of a specs folder that exist only in memory. */
export interface Folder {
  readonly documents: Readonly<Record<string, unknown>>;
  readonly overlays?: Readonly<Record<string, unknown>>;
  readonly docs?: Readonly<Record<string, unknown>>;
}

const sources = (files: Readonly<Record<string, unknown>> = {}) =>
  Object.entries(files).map(([file, value]) => ({
    file,
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));

/** Reads a folder; texts as they are, everything else as JSON. */
export function readFolder(folder: Folder): readonly SpecDocument[] {
  return readSpecs({
    documents: sources(folder.documents),
    overlays: sources(folder.overlays),
    docs: sources(folder.docs),
  });
}

/** Reads one document from the parts that matter. */
export function readOne(parts: object, file = 'pets.json'): SpecDocument {
  const [document] = readFolder({ documents: { [file]: openApi(parts) } });
  if (document === undefined) throw new Error('no document came back');
  return document;
}

/** A document with the keys that every document has. */
export function openApi(parts: object): object {
  return { openapi: '3.0.3', info: { title: 't', version: '1' }, paths: {}, ...parts };
}

/** What is wrong with a folder. */
export function problemsOf(folder: Folder): readonly SpecProblem[] {
  try {
    readFolder(folder);
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
  throw new Error('the folder was read without a complaint');
}

export const ok = { responses: { 200: { description: '' } } };
