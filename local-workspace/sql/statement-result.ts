import type { JsonObject } from '../message/workspace-message.js';
import type { Column } from '../seed/seed.js';
import type { StoredStatement } from '../state/stored.js';

/** Which rows one chunk of a result holds. */
export interface Chunk {
  readonly chunk_index: number;
  readonly row_offset: number;
  readonly row_count: number;
}

/** How the rows of a statement are split into chunks. */
export function chunksOf({ table }: StoredStatement, chunkRows: number): Chunk[] {
  return Array.from({ length: Math.ceil(table.rows.length / chunkRows) }, (_, index) => {
    const row_offset = index * chunkRows;
    return { chunk_index: index, row_offset, row_count: Math.min(chunkRows, table.rows.length - row_offset) };
  });
}

/** The manifest of a result: its columns and chunks. */
export function manifestOf(statement: StoredStatement, chunkRows: number): JsonObject {
  const chunks = chunksOf(statement, chunkRows);
  const { columns, rows } = statement.table;
  return {
    format: statement.format,
    schema: { column_count: columns.length, columns: columns.map(describeColumn) },
    total_chunk_count: chunks.length,
    total_row_count: rows.length,
    truncated: statement.truncated,
    ...(chunks.length > 0 ? { chunks } : {}),
  };
}

function describeColumn({ name, type, text = type }: Column, position: number): JsonObject {
  const [, precision, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(text) ?? [];
  const decimal = precision === undefined ? {} : { type_precision: Number(precision), type_scale: Number(scale) };
  return { name, position, type_name: type, type_text: text, ...decimal };
}

/** One chunk of a result: its rows, or a link to them. Without rows there is no chunk. */
export function chunkOf(statement: StoredStatement, index: number, at: ChunkPlace): JsonObject | undefined {
  const chunks = chunksOf(statement, at.chunkRows);
  const chunk = chunks[index];
  if (chunk === undefined) return undefined;
  const next =
    index + 1 < chunks.length
      ? {
          next_chunk_index: index + 1,
          next_chunk_internal_link: `/api/2.0/sql/statements/${statement.id}/result/chunks/${index + 1}`,
        }
      : {};
  if (statement.disposition === 'EXTERNAL_LINKS')
    return { external_links: [linkTo(statement, { ...chunk, ...next }, at)] };
  return { ...chunk, ...next, data_array: rowsOf(statement, chunk) };
}

/** What the place of a chunk depends on. */
export interface ChunkPlace {
  readonly chunkRows: number;
  readonly origin: string;
  readonly now: number;
}

const linkLifetimeMs = 15 * 60_000;

function linkTo(statement: StoredStatement, chunk: Chunk, { origin, now }: ChunkPlace): JsonObject {
  return {
    ...chunk,
    external_link: `${origin}/results/${statement.id}/${chunk.chunk_index}`,
    expiration: new Date(now + linkLifetimeMs).toISOString(),
  };
}

/** The rows of one chunk. */
export function rowsOf({ table }: StoredStatement, chunk: Chunk): StoredStatement['table']['rows'] {
  return table.rows.slice(chunk.row_offset, chunk.row_offset + chunk.row_count);
}
