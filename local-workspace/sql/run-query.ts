import type { JsonObject } from '../message/workspace-message.js';
import type { QueryFailure } from '../state/stored.js';
import type { Column, Table } from '../seed/seed.js';

/** What a statement gives. */
export type QueryOutcome = { readonly table: Table } | { readonly failure: QueryFailure };

const nothing: Table = { columns: [], rows: [] };

/**
 * Answers a SQL statement as far as the local workspace knows SQL: the rows of a table
 * (`SELECT * | columns FROM table [WHERE column = value] [LIMIT n]`), or one row of literals and parameters
 * (`SELECT 1 AS one, :name`). `SELECT FAIL…` fails, and what is no query succeeds without rows.
 * Other expressions are not computed: such a query gives all columns of its table.
 */
export function runQuery(
  tables: ReadonlyMap<string, Table>,
  statement: string,
  parameters: readonly JsonObject[] = [],
): QueryOutcome {
  const text = statement.trim().replace(/;$/, '');
  if (/^SELECT\s+FAIL/i.test(text)) return fails('PARSE_SYNTAX_ERROR', `Syntax error at or near ${text}.`, '42601');
  const [, list] = /^SELECT\s+([\s\S]+?)(?=\s+FROM\s|$)/i.exec(text) ?? [];
  if (list === undefined) return { table: nothing };
  const [, name] = /\sFROM\s+([\w.`-]+)/i.exec(text) ?? [];
  if (name === undefined) return { table: literalRow(list, parameters) };
  const table = tables.get(name.replaceAll('`', '').split('.').at(-1) ?? '');
  if (table === undefined) {
    return fails('TABLE_OR_VIEW_NOT_FOUND', `The table or view ${name} cannot be found.`, '42P01');
  }
  return { table: project(limit(where(table, text, parameters), text), list) };
}

function fails(errorClass: string, message: string, sqlState: string): QueryOutcome {
  const text = `[${errorClass}] ${message} SQLSTATE: ${sqlState}`;
  return { failure: { error_code: 'BAD_REQUEST', message: text, sql_state: sqlState } };
}

function where(table: Table, text: string, parameters: readonly JsonObject[]): Table {
  const [, name, value] = /\sWHERE\s+(\w+)\s*=\s*('[^']*'|:\w+|[\w.]+)/i.exec(text) ?? [];
  const index = table.columns.findIndex((column) => column.name === name);
  if (index === -1 || value === undefined) return table;
  const wanted = literal(value, parameters).value;
  return { ...table, rows: table.rows.filter((row) => wanted !== null && row[index] === wanted) };
}

function limit(table: Table, text: string): Table {
  const [, rows] = /\sLIMIT\s+(\d+)/i.exec(text) ?? [];
  return rows === undefined ? table : { ...table, rows: table.rows.slice(0, Number(rows)) };
}

function project(table: Table, list: string): Table {
  const names = list.split(',').map((name) => name.trim());
  const indices = names.map((name) => table.columns.findIndex((column) => column.name === name));
  if (indices.includes(-1)) return table;
  return {
    columns: indices.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => indices.map((index) => row[index] ?? null)),
  };
}

function literalRow(list: string, parameters: readonly JsonObject[]): Table {
  const cells = list.split(',').map((item) => {
    const [, expression = '', alias] = /^\s*([\s\S]*?)(?:\s+AS\s+`?(\w+)`?)?\s*$/i.exec(item) ?? [];
    const { type, value } = literal(expression, parameters);
    return { column: { name: alias ?? expression, type }, value };
  });
  const columns: Column[] = cells.map(({ column }) => column);
  return { columns, rows: [cells.map(({ value }) => value)] };
}

function literal(expression: string, parameters: readonly JsonObject[]): { type: string; value: string | null } {
  if (expression.startsWith(':')) return parameter(parameters.find(({ name }) => name === expression.slice(1)));
  if (/^NULL$/i.test(expression)) return { type: 'NULL', value: null };
  if (/^(TRUE|FALSE)$/i.test(expression)) return { type: 'BOOLEAN', value: expression.toLowerCase() };
  if (/^-?\d+$/.test(expression)) return { type: 'INT', value: expression };
  return { type: 'STRING', value: expression.replace(/^'(.*)'$/s, '$1') };
}

// The API's name of a type differs from SQL's for these.
const typeNames: Readonly<Record<string, string>> = { BIGINT: 'LONG', SMALLINT: 'SHORT', TINYINT: 'BYTE' };

function parameter(given: JsonObject | undefined): { type: string; value: string | null } {
  const text = String(given?.['type'] ?? 'STRING').toUpperCase();
  const value = given?.['value'];
  const type = text.replace(/\(.*$/, '');
  return { type: typeNames[type] ?? type, value: typeof value === 'string' ? value : null };
}
