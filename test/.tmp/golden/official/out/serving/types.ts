// Generated from all-internal.json by codegen/. Do not edit.
import type { Uploadable } from '../../../../../../runtime/values.js';

/** @description Request of `Serving.query`. */
export interface QueryRequest {
  name: string;
  contents?: Uploadable | undefined;
}
