import type { Int64 } from '../../../runtime/base/values.js';

/** What the server says about a result as a whole. */
export interface SqlManifest {
  readonly total_row_count?: Int64 | undefined;
  readonly total_chunk_count?: number | undefined;
  /** Not known for results that come in the replies themselves. */
  readonly total_byte_count?: Int64 | undefined;
  /** Whether `row_limit` or `byte_limit` cut the result short. */
  readonly truncated?: boolean | undefined;
}

/** A column of a result. */
export interface SqlColumn {
  /** Name in the result, as SQL has it. */
  readonly name: string;
  /** Property of a row that holds the value: the name, with `_2`, `_3` … where several columns share it. */
  readonly key: string;
  /** Full SQL type, such as `DECIMAL(10,2)` or `ARRAY<INT>`. */
  readonly type: string;
}
