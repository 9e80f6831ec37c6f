import { abortError } from '../../../runtime/errors/abort.js';
import { follow } from '../../../runtime/base/signals.js';
import { type Transfer, withSignal } from './transfer.js';

/**
 * Runs a step over and over in several workers until it says that nothing is left.
 * The first failure stops the others, and everybody has ended when this settles.
 */
export async function inParallel<T extends Transfer>(
  transfer: T,
  workers: number,
  step: (transfer: T) => Promise<boolean>,
): Promise<void> {
  const controller = new AbortController();
  const release = follow(transfer.signal, controller);
  const own = withSignal(transfer, controller.signal);
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    try {
      while (!controller.signal.aborted && (await step(own)));
    } catch (error) {
      failures.push(error);
      controller.abort(error);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  release();
  // What failed because the first failure stopped it says nothing new.
  if (failures.length > 0) throw failures[0];
  if (transfer.signal.aborted) throw abortError(transfer.signal, transfer.what);
}
