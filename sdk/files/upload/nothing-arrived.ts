import { ConnectionError, DatabricksError } from '../../../runtime/errors/index.js';
import type { Part } from './part.js';
import type { Transfer } from '../storage/transfer.js';

/** Nothing of an upload has reached cloud storage, so it can still go another way. */
export class NothingArrived extends DatabricksError {
  /** The part that could not be sent. */
  readonly part: Part;

  constructor(part: Part, cause: unknown) {
    super('cloud storage could not be reached', { cause });
    this.part = part;
  }

  /** Throws this, or the error itself where another way would not help: cancelled, or unreadable contents. */
  static rethrow({ signal }: Transfer, error: unknown, part: Part): never {
    throw signal.aborted || isSourceError(error) ? error : new NothingArrived(part, error);
  }
}

/** Whether an error is the fault of what is uploaded and not of the network. */
function isSourceError(error: unknown): boolean {
  return error instanceof ConnectionError && error.code === 'ERR_REQUEST_BODY';
}
