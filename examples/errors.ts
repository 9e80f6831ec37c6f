/**
 * Shows what errors tell, and how to stop a call.
 *
 *     npx tsx examples/errors.ts
 */
import { AbortedError, ApiError, NotFound, TimeoutError, WorkspaceClient } from 'databricks-sdk-ts';

const w = new WorkspaceClient();

function explain(error: unknown): string {
  if (error instanceof NotFound) return `not there: ${error.message} (request ${error.requestId})`;
  if (error instanceof ApiError)
    return `refused with ${error.status} ${error.errorCode} after ${error.attempts} attempts`;
  if (error instanceof TimeoutError) return `too slow: ${error.message}`;
  if (error instanceof AbortedError) return `stopped by us: ${error.message}`;
  throw error;
}

async function attempt(call: Promise<unknown>): Promise<void> {
  try {
    await call;
    console.log('it worked');
  } catch (error) {
    console.log(explain(error));
  }
}

await attempt(w.clusters.get({ cluster_id: 'no-such-cluster' }));
await attempt(w.jobs.create({ name: 'x' }, { signal: AbortSignal.abort() }));
await attempt(w.currentUser.me({}, { timeoutMs: 10_000, retry: { maxAttempts: 3 } }));
