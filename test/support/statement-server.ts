import { expect } from 'vitest';
import { startServer, type Answer, type Handler, type Seen, type TestServer } from './server.js';

/** What a test changes of the server: an answer for a request, or nothing for the usual one. */
export type Override = (request: Seen, server: StatementServer) => Answer | 'hang' | 'reset' | undefined;

export interface StatementServer extends TestServer {
  /** Requests as `METHOD path`, those for files as `GET file n`. */
  readonly log: readonly string[];
}

export const STATEMENTS = '/api/2.0/sql/statements';

/** Rows of every chunk: number and text. */
export function cellsOf(chunk: number, rows = 2): string[][] {
  return Array.from({ length: rows }, (_, row) => [String(chunk * rows + row), `row ${row} of ${chunk}`]);
}

const COLUMNS = [
  { name: 'id', position: 0, type_name: 'LONG', type_text: 'BIGINT' },
  { name: 'text', position: 1, type_name: 'STRING', type_text: 'STRING' },
];

/** The reply to a statement that has ended well, with `chunks` chunks. */
export function succeeded(chunks: number, result: unknown): object {
  const schema = { column_count: 2, columns: COLUMNS };
  const manifest = { format: 'JSON_ARRAY', schema, total_chunk_count: chunks, total_row_count: chunks * 2 };
  return { statement_id: 'st-1', status: { state: 'SUCCEEDED' }, manifest, result };
}

/** One chunk in the reply itself, or behind a link. */
export function chunkReply(host: string, chunk: number, options: { chunks: number; inline: boolean }): object {
  const next = chunk + 1 < options.chunks ? { next_chunk_index: chunk + 1 } : {};
  const place = { chunk_index: chunk, row_offset: chunk * 2, row_count: 2, ...next };
  if (options.inline) return { ...place, data_array: cellsOf(chunk) };
  return { external_links: [{ ...place, external_link: `${host}/files/${chunk}?signature=sEcReT` }] };
}

/** A server that answers every statement with `chunks` chunks of two rows, as the disposition asks. */
export async function startStatementServer(chunks: number, override?: Override): Promise<StatementServer> {
  const log: string[] = [];
  let inline = true;
  const handler: Handler = (request) => {
    const file = /^\/files\/(\d+)$/.exec(request.path)?.[1];
    log.push(file === undefined ? `${request.method} ${request.path.replace(STATEMENTS, '')}` : `GET file ${file}`);
    if (request.path === STATEMENTS) inline = JSON.parse(request.body.toString()).disposition === 'INLINE';
    return override?.(request, result) ?? usual(request, file);
  };
  const usual = (request: Seen, file: string | undefined): Answer => {
    if (file !== undefined) return answerFile(request, Number(file));
    if (request.path === STATEMENTS) return { body: succeeded(chunks, first(chunks)) };
    const index = /\/result\/chunks\/(\d+)$/.exec(request.path)?.[1];
    if (index !== undefined) return { body: chunkReply(server.host, Number(index), { chunks, inline }) };
    if (request.path.endsWith('/cancel')) return { body: {} };
    return { status: 404, body: { error_code: 'NOT_FOUND', message: request.path } };
  };
  const first = (count: number): object => (count === 0 ? {} : chunkReply(server.host, 0, { chunks: count, inline }));
  const server = await startServer(handler);
  const result: StatementServer = { ...server, log };
  return result;
}

function answerFile(request: Seen, chunk: number): Answer {
  expect(request.headers.authorization).toBeUndefined();
  return { body: cellsOf(chunk) };
}
