import { Problems } from '../problems/problems.js';
import { SpecError, type SpecProblem } from '../problems/spec-error.js';
import { applyDocs } from './apply-docs.js';
import { isObject } from '../document/json-value.js';
import { bundle } from './bundle.js';
import type { SpecDocument } from '../document/document.js';
import { normalize } from './normalize.js';
import { applyOverlay } from './overlay.js';
import { parseSource, type SourceFile } from './parse.js';
import { openSpec, type RawSpec } from './raw-spec.js';
import { stemOf } from './names.js';
import { referencedFiles } from './read-referenced.js';
import { readSpecFolder, type SpecFolder } from './spec-folder.js';

/**
 * Reads OpenAPI documents with their overlays and docs and brings them into the form that `buildModel` takes.
 *
 * @param dir - a folder with documents, or with the folders `api`, `overlays` and `docs`; or one document
 * @param onLeftOut - is told of operations that cannot be generated; default: nobody is
 * @returns one document for each package, sorted by package
 * @throws SpecError listing everything that is wrong, each with file, JSON pointer and remedy
 */
export async function loadSpecs(dir: string, onLeftOut?: OnLeftOut): Promise<readonly SpecDocument[]> {
  return readSpecs(await readSpecFolder(dir), onLeftOut);
}

/** Is told what is wrong with each operation that is left out. */
export type OnLeftOut = (problem: SpecProblem) => void;

/** `loadSpecs` over files that are in memory already. */
export function readSpecs(folder: SpecFolder, onLeftOut: OnLeftOut = () => {}): readonly SpecDocument[] {
  const problems = new Problems();
  const { documents: sources, parts } = splitParts(folder, problems);
  const corrected = correctAll(sources, folder, problems);
  const whole =
    parts.size === 0
      ? corrected
      : corrected.map(({ file, value }) => ({ file, value: bundle({ file, value }, parts) }));
  const specs = openAll(whole, problems);
  problems.throwIfAny();
  const documents = documentAll(normalize(specs, problems), folder, problems);
  problems.throwIfAny();
  problems.warnings.forEach(onLeftOut);
  return documents;
}

interface Parsed {
  readonly file: string;
  readonly value: unknown;
}

function parseAll(sources: readonly SourceFile[], problems: Problems): Parsed[] {
  return sources.flatMap((source): Parsed[] => {
    try {
      return [{ file: source.file, value: parseSource(source) }];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.add(...error.problems);
      return [];
    }
  });
}

/** Documents, and what they refer to: files from anywhere, and those among the documents that are none. */
function splitParts(folder: SpecFolder, problems: Problems): { documents: Parsed[]; parts: Map<string, unknown> } {
  const sources = [...folder.documents, ...(folder.parts ?? [])];
  const found = parseAll(folder.documents, problems);
  const referred = new Set(found.every(isDocument) ? [] : sources.flatMap(referencedFiles));
  const isPart = (parsed: Parsed): boolean => !isDocument(parsed) && referred.has(parsed.file);
  const parts = [...found.filter(isPart), ...parseAll(folder.parts ?? [], problems)];
  return {
    documents: found.filter((parsed) => !isPart(parsed)),
    parts: new Map(parts.map(({ file, value }) => [file, value])),
  };
}

function isDocument({ value }: Parsed): boolean {
  return isObject(value) && ('openapi' in value || 'swagger' in value);
}

function correctAll(documents: readonly Parsed[], folder: SpecFolder, problems: Problems): Parsed[] {
  const overlays = parseAll(folder.overlays, problems);
  reportOrphans(
    folder.overlays,
    folder.documents.map(({ file }) => stemOf(file)),
    problems,
  );
  return documents.map((document) => {
    const overlay = overlays.find(({ file }) => stemOf(file) === stemOf(document.file));
    if (overlay === undefined) return document;
    const corrected = applyOverlay(document.value, overlay.value, overlay.file);
    problems.add(...corrected.problems);
    return { file: document.file, value: corrected.document };
  });
}

function openAll(documents: readonly Parsed[], problems: Problems): RawSpec[] {
  return documents.flatMap(({ file, value }) => {
    const opened = openSpec(file, value);
    if (!('root' in opened)) problems.add(...opened);
    return 'root' in opened ? [opened] : [];
  });
}

function documentAll(documents: readonly SpecDocument[], folder: SpecFolder, problems: Problems): SpecDocument[] {
  const docs = parseAll(folder.docs, problems);
  if (documents.length > 0)
    reportOrphans(
      folder.docs,
      documents.map((document) => document.package),
      problems,
    );
  return documents.map((document) => {
    const words = docs.find(({ file }) => stemOf(file) === document.package);
    if (words === undefined) return document;
    const documented = applyDocs(document, words.value, words.file);
    problems.add(...documented.problems);
    return documented.document;
  });
}

/** Overlays and docs that are named after no document. */
function reportOrphans(files: readonly SourceFile[], names: readonly string[], problems: Problems): void {
  for (const { file } of files.filter((source) => !names.includes(stemOf(source.file)))) {
    const problem = `there is no document "${stemOf(file)}" for it`;
    problems.add({ file, pointer: '', problem, remedy: 'Name the file after a document, or delete it' });
  }
}
