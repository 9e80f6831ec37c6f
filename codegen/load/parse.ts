import { extname } from 'node:path';
import { parseDocument } from 'yaml';
import { SpecError, type SpecProblem } from '../problems/spec-error.js';
import { firstJsonError, lineAndColumn } from './json-position.js';

/** A file that was read. */
export interface SourceFile {
  /** Path relative to the specs folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads JSON or YAML, as the name of the file says.
 *
 * @throws SpecError with line and column when the text is neither
 */
export function parseSource(source: SourceFile): unknown {
  const text = source.text.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new SpecError([problemOf(source, 'the file is empty', 'Write a document into it or delete it')]);
  return extname(source.file).toLowerCase() === '.json' ? parseJsonText(source, text) : parseYamlText(source, text);
}

function parseJsonText(source: SourceFile, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = lineAndColumn(text, firstJsonError(text));
    const reason = error instanceof Error ? error.message.split(/[,:]? (?:"|\.\.\.|in JSON)/)[0] : String(error);
    throw new SpecError([
      problemOf(source, `not JSON at line ${line}, column ${column}: ${reason}`, 'Mend the syntax there'),
    ]);
  }
}

function parseYamlText(source: SourceFile, text: string): unknown {
  const document = parseDocument(text, { merge: true, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = error.linePos?.[0];
    const place = at === undefined ? '' : ` at line ${at.line}, column ${at.col}`;
    const reason = error.message.split(/ at line \d+|\n/)[0] ?? error.message;
    throw new SpecError([problemOf(source, `not YAML${place}: ${reason}`, 'Mend the syntax there')]);
  }
  try {
    return document.toJS();
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new SpecError([problemOf(source, `not usable YAML: ${reason}`, 'Write the aliases out')]);
  }
}

function problemOf(source: SourceFile, problem: string, remedy: string): SpecProblem {
  return { file: source.file, pointer: '', problem, remedy };
}
