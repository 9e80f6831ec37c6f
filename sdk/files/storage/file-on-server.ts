import { operations } from '../../../generated/files/files.js';
import { fieldOf } from '../../../runtime/base/fields.js';
import { ApiError } from '../../../runtime/errors/index.js';
import { askOnce } from './files-api.js';
import type { Transfer } from './transfer.js';

/** A file as Databricks sees it. */
export interface FileOnServer {
  readonly length: number | undefined;
  /** Time since it was written, by the clock of the server, in milliseconds. */
  readonly ageMs: number | undefined;
}

const look = {
  ...operations.getMetadata,
  headers: { 'content-length': 'int64', 'last-modified': 'string', date: 'string' },
} as const;

/** Looks at the file of a transfer; `undefined` if there is none or nobody can tell. */
export async function fileOnServer(transfer: Transfer): Promise<FileOnServer | undefined> {
  try {
    const reply = await askOnce(transfer, look, { file_path: transfer.filePath });
    const length = fieldOf(reply, 'content-length');
    const ageMs = timeOf(fieldOf(reply, 'date')) - timeOf(fieldOf(reply, 'last-modified'));
    return {
      length: typeof length === 'number' ? length : undefined,
      ageMs: Number.isNaN(ageMs) ? undefined : ageMs,
    };
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function timeOf(date: unknown): number {
  return typeof date === 'string' ? Date.parse(date) : NaN;
}
