import type { Schema } from '../document/document.js';
import type { Field } from './model.js';

/** One field of a request before its type is made. */
export interface RequestProperty {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly in: Field['in'];
}
