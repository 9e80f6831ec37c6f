import type {
  QueryVectorIndexResponse,
  ScanVectorIndexResponse,
  Struct,
  Value,
} from '../../generated/vectorsearch/types.js';

/** A row of an index by column name. */
export type VectorRow = Record<string, unknown>;

/** A page with its rows as objects. */
export type WithRows<Page> = Page & { readonly rows: readonly VectorRow[] };

/** Names the cells of a page. @param names - column names, where the page has none of its own */
export function namedRows(page: QueryVectorIndexResponse, names: readonly string[]): VectorRow[] {
  const cells: readonly (readonly unknown[])[] = page.result?.data_array ?? [];
  return cells.map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? `column_${at + 1}`, cell])));
}

/** The column names of a page; the last one is the score. */
export function columnNames({ manifest }: QueryVectorIndexResponse): readonly string[] | undefined {
  return manifest?.columns?.map(({ name }, at) => name ?? `column_${at + 1}`);
}

/** Rows of a page of a scan; the page after the last row names no successor. */
export function scannedRows(page: ScanVectorIndexResponse): WithRows<ScanVectorIndexResponse> {
  const rows = (page.data ?? []).map(structValue);
  return { ...page, rows, last_primary_key: rows.length === 0 ? undefined : page.last_primary_key };
}

function structValue(struct: Struct): VectorRow {
  const { fields } = struct;
  // Some servers write a struct as the object that it stands for.
  if (!Array.isArray(fields)) return { ...struct };
  return Object.fromEntries(fields.map(({ key = '', value }) => [key, plainValue(value)]));
}

function plainValue(value: Value | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  const { list_value, struct_value } = value;
  if (list_value !== undefined) return (list_value.values ?? []).map(plainValue);
  if (struct_value !== undefined) return structValue(struct_value);
  return value.string_value ?? value.number_value ?? value.bool_value ?? null;
}
