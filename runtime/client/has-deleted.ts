import { NotFound } from '../errors/index.js';

/**
 * Tells whether a failed DELETE has done its work: an earlier attempt may have, without a reply, and now there is nothing
 * left to delete.
 */
export function hasDeleted(error: unknown): boolean {
  return error instanceof NotFound && error.method === 'DELETE' && error.followsLostReply === true;
}
