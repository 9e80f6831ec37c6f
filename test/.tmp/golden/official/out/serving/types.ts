// Generated from all-internal.json by codegen/. Do not edit.
import type { Uploadable } from '../../../../../../runtime/values.js';

/** Request of `Serving.query`. */
export interface QueryRequest {
  name: string;
  contents?: Uploadable | undefined;
}

/** Answer of `Serving.query`. */
export interface QueryResponse {
  contents: ReadableStream<Uint8Array>;
}
