import { malformed } from './malformed.js';

/** Where the fields of the tables in the metadata of Arrow are, by its schema files. */
const MESSAGE = { headerType: 1, header: 2, metadata: 4 } as const;
const SCHEMA = { fields: 1, metadata: 2, features: 3 } as const;
const FIELD = { typeKind: 2, type: 3, children: 5, metadata: 6 } as const;
const BATCH = { nodes: 1, buffers: 2, variadic: 4 } as const;
const UNION = { kind: 14, typeIds: 1 } as const;
const DICTIONARY_BATCH = { data: 1 } as const;
const HEADER = { schema: 1, dictionaryBatch: 2, recordBatch: 3 } as const;

/**
 * Checks that every list in the metadata of a message fits into it: the library believes their lengths, and a single wrong
 * byte would keep it busy until the memory is full.
 *
 * @throws DatabricksError for a list that does not fit; RangeError for a place outside of the metadata
 */
export function checkMetadata(bytes: Uint8Array): void {
  const tables = new Tables(bytes);
  const message = tables.root();
  tables.list(message, MESSAGE.metadata, 4);
  const header = tables.inner(message, MESSAGE.header);
  const kind = tables.byte(message, MESSAGE.headerType);
  if (header === undefined) return;
  if (kind === HEADER.schema) checkSchema(tables, header);
  if (kind === HEADER.recordBatch) checkBatchLists(tables, header);
  const batch = kind === HEADER.dictionaryBatch ? tables.inner(header, DICTIONARY_BATCH.data) : undefined;
  if (batch !== undefined) checkBatchLists(tables, batch);
}

function checkSchema(tables: Tables, schema: number): void {
  tables.list(schema, SCHEMA.metadata, 4);
  tables.list(schema, SCHEMA.features, 8);
  checkFields(tables, schema, SCHEMA.fields);
}

function checkFields(tables: Tables, table: number, list: number): void {
  for (const field of tables.innerList(table, list)) {
    tables.list(field, FIELD.metadata, 4);
    const type = tables.inner(field, FIELD.type);
    if (type !== undefined && tables.byte(field, FIELD.typeKind) === UNION.kind) tables.list(type, UNION.typeIds, 4);
    checkFields(tables, field, FIELD.children);
  }
}

function checkBatchLists(tables: Tables, batch: number): void {
  tables.list(batch, BATCH.nodes, 16);
  tables.list(batch, BATCH.buffers, 16);
  tables.list(batch, BATCH.variadic, 8);
}

/** The tables of a FlatBuffer. A table is known by its place. */
class Tables {
  readonly #view: DataView;
  /** Tables may be shared, but not so often that walking them takes longer than reading the bytes. */
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = bytes.byteLength;
  }

  root(): number {
    return this.#target(0);
  }

  byte(table: number, field: number): number {
    const at = this.#place(table, field);
    return at === undefined ? 0 : this.#view.getUint8(at);
  }

  inner(table: number, field: number): number | undefined {
    const at = this.#place(table, field);
    return at === undefined ? undefined : this.#target(at);
  }

  innerList(table: number, field: number): number[] {
    const { start, length } = this.list(table, field, 4);
    return Array.from({ length }, (_, index) => this.#target(start + index * 4));
  }

  /** A list whose elements have `size` bytes each. */
  list(table: number, field: number, size: number): { readonly start: number; readonly length: number } {
    const at = this.inner(table, field);
    if (at === undefined) return { start: 0, length: 0 };
    const length = this.#view.getUint32(at, true);
    const start = at + 4;
    if (start + length * size > this.#view.byteLength) throw malformed(`a list of ${length} in its metadata`);
    return { start, length };
  }

  #place(table: number, field: number): number | undefined {
    const layout = table - this.#view.getInt32(table, true);
    const entry = 4 + field * 2;
    // As the library decides it.
    if (entry >= this.#view.getInt16(layout, true)) return undefined;
    const offset = this.#view.getUint16(layout + entry, true);
    return offset === 0 ? undefined : table + offset;
  }

  #target(at: number): number {
    if (--this.#left < 0) throw malformed('its metadata never ends');
    return at + this.#view.getUint32(at, true);
  }
}
