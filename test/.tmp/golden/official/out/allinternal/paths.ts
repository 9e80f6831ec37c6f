// Generated from all-internal.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';

/** The operations of this package by path and verb. */
export interface AllinternalPaths {}
