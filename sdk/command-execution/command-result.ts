import type { CommandStatusResponse, Results } from '../../generated/compute/types.js';
import { errorMessage, errorTrace } from './error-text.js';

/** What a command gave, by `type`. */
export type CommandResult = TextResult | TableResult | ImageResult | ErrorResult;

/** Text that the command printed or ended with. */
export interface TextResult {
  readonly type: 'text';
  readonly text: string;
  /** The service has cut it. */
  readonly truncated: boolean;
}

/** Rows, in the order of the columns. */
export interface TableResult {
  readonly type: 'table';
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
  /** The service has cut it: there were more rows. */
  readonly truncated: boolean;
}

/** Pictures, as data URIs or as names of files. */
export interface ImageResult {
  readonly type: 'image';
  readonly images: readonly string[];
}

/** The command failed. */
export interface ErrorResult {
  readonly type: 'error';
  /** What went wrong, in one or a few lines. */
  readonly message: string;
  /** The trace of the program, without colour codes. */
  readonly trace?: string | undefined;
}

/** Reads the result of a command that has ended. */
export function commandResult({ status, results }: CommandStatusResponse): CommandResult {
  const { resultType, data, truncated = false } = results ?? {};
  switch (resultType) {
    case 'text':
      return { type: 'text', text: withoutPrompts(textOf(data)), truncated };
    case 'table':
      return { type: 'table', columns: columnsOf(results), rows: rowsOf(data), truncated };
    case 'image':
    case 'images':
      return { type: 'image', images: imagesOf(results) };
    case 'error':
      return failure(results ?? {});
    default:
      if (status === 'Error')
        return failure({ summary: `the command ended with status ${status} and no result`, ...results });
      return { type: 'text', text: textOf(data), truncated };
  }
}

function failure(results: Results): ErrorResult {
  const trace = errorTrace(results);
  return { type: 'error', message: errorMessage(results), ...(trace === undefined ? {} : { trace }) };
}

/** A notebook writes `Out[3]: ` in front of a value. */
function withoutPrompts(text: string): string {
  return text.replace(/^Out\[[\d\s]*\]:\s?/gm, '');
}

function columnsOf(results: Results | undefined): TableResult['columns'] {
  return (results?.schema ?? []).map((column) => ({
    name: textOf(column['name']),
    // Types come as JSON, so that a plain one has quotes around it.
    type: textOf(column['type']).replace(/^"(.*)"$/, '$1'),
  }));
}

function rowsOf(data: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(data)) return [];
  return data.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function imagesOf({ data, fileName, fileNames }: Results = {}): readonly string[] {
  if (typeof data === 'string' && data !== '') return [data];
  if (Array.isArray(data)) return data.map(textOf);
  return fileNames ?? (fileName === undefined ? [] : [fileName]);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
