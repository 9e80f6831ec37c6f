import { ApiError } from '../../../runtime/errors/index.js';
import type { Operation } from '../../../runtime/wire/operation.js';
import { decodeReply } from '../../../runtime/wire/reply.js';
import { prepareRequest } from '../../../runtime/wire/request.js';
import { persist } from './persist.js';
import type { Transfer } from './transfer.js';

/** An operation by whose name errors speak of it. */
export type NamedOperation = Operation & { readonly id: string };

/** Sends an operation of the Files API, again and again after failures that the client does not repeat by itself. */
export function ask(transfer: Transfer, operation: Operation, request: object): Promise<unknown> {
  return persist(transfer, () => askOnce(transfer, operation, request), isGatewayFailure);
}

/** Asking twice for a session, an address or the completion does no harm, unlike with most POST requests. */
export async function askOnce(transfer: Transfer, operation: Operation, request: object): Promise<unknown> {
  const prepared = { ...prepareRequest(operation, request), idempotent: true };
  return decodeReply(operation, prepared, await transfer.api.send(prepared, transfer.callOptions));
}

/** What the client itself does not repeat for a POST; it does its best about everything else. */
export function isGatewayFailure(error: unknown): boolean {
  return error instanceof ApiError && [408, 502, 504].includes(error.status);
}
