import { DatabricksError } from '../errors/index.js';
import { textAt, valueAt } from './field-path.js';

/** A long-running operation as a reply describes it. */
export interface OperationReply {
  /** Name that the service gave it; it is polled by this name. */
  readonly name: string | undefined;
  readonly done: boolean;
  readonly metadata: unknown;
  /** The result, once there is one. */
  readonly response: unknown;
  /** `{ error_code, message, details }`, when it failed. */
  readonly error: object | undefined;
}

/** Reads the reply of a call that started or polled an operation. Throws when it is not an object. */
export function operationReply(id: string, reply: unknown): OperationReply {
  if (reply === null || typeof reply !== 'object' || Array.isArray(reply)) {
    throw new DatabricksError(`${id}: expected an operation with a name, got a reply of type ${typeof reply}`);
  }
  const error = valueAt(reply, ['error']);
  return {
    name: textAt(reply, ['name']),
    done: valueAt(reply, ['done']) === true,
    metadata: valueAt(reply, ['metadata']) ?? undefined,
    response: valueAt(reply, ['response']) ?? undefined,
    error: typeof error === 'object' && error !== null ? error : undefined,
  };
}
