import type { Int64 } from '../../../runtime/base/values.js';

/** What the server says about a result as a whole. */
export interface ResultManifest {
  readonly total_row_count?: Int64 | undefined;
  readonly total_chunk_count?: number | undefined;
  /** Not known for results that come in the replies themselves. */
  readonly total_byte_count?: Int64 | undefined;
  /** Whether `row_limit` or `byte_limit` cut the result short. */
  readonly truncated?: boolean | undefined;
}
