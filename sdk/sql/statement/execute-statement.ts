import { operations } from '../../../generated/sql/statement-execution.js';
import type { ExecuteStatementRequest, StatementResponse } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { abortAfter } from '../../../runtime/base/timed-signal.js';
import { call } from '../../../runtime/client/call.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { abortable, abortError, pause } from '../../../runtime/errors/abort.js';
import { PollFailures } from '../../../runtime/waiting/poll-failures.js';

/** Pause before the first poll, and between polls at most, in milliseconds. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/**
 * How long the server may take to name a statement that is given up before it has a name, in milliseconds: the time that
 * it may wait for the end of the statement, and some more.
 */
const GRACE_MS = 15_000;

const WHAT = 'the SQL statement';

/** What a running statement needs. */
export interface Execution {
  readonly api: ApiClient;
  readonly request: ExecuteStatementRequest;
  /** Ends the statement: its reason is what the caller gets. */
  readonly signal: AbortSignal;
  /** Told of the id as soon as the server has given it. */
  readonly onId: (id: string) => void;
  /** Told of the attempt to cancel on the server, which follows an abort. */
  readonly onCancel: (attempt: Promise<void>) => void;
}

/** Runs a statement to its end, good or bad. Rejects as soon as the signal aborts, and cancels it on the server. */
export async function executeStatement(execution: Execution): Promise<StatementResponse> {
  const { api, request, signal, onId, onCancel } = execution;
  if (signal.aborted) throw abortError(signal, WHAT);
  // Not under the signal: only the reply tells which statement to cancel.
  const grace = new AbortController();
  const sent = call<StatementResponse>(api, operations.executeStatement, request, { signal: grace.signal });
  try {
    const reply = await abortable(signal, WHAT, () => sent);
    if (reply.statement_id !== undefined) onId(reply.statement_id);
    return isEnded(reply) ? reply : await poll(execution, idOf(reply));
  } catch (error) {
    if (signal.aborted) onCancel(cancelWhenSent(api, sent, grace));
    throw error;
  }
}

async function poll({ api, signal }: Execution, statement_id: string): Promise<StatementResponse> {
  const clock = api.config.clock;
  const looks = new PollFailures(clock, {});
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    await pause(clock, pauseMs, signal, WHAT);
    const seen = await looks.outlast(() =>
      call<StatementResponse>(api, operations.getStatement, { statement_id }, { signal }),
    );
    if (seen !== undefined && isEnded(seen.answer)) return seen.answer;
  }
}

function idOf({ statement_id }: StatementResponse): string {
  if (statement_id) return statement_id;
  throw new DatabricksError(
    `${operations.executeStatement.id} answered without statement_id, so that the statement cannot be followed`,
  );
}

/** A state that is not known is taken for one on the way. */
function isEnded({ status }: StatementResponse): boolean {
  return ['SUCCEEDED', 'FAILED', 'CANCELED', 'CLOSED'].includes(status?.state ?? '');
}

async function cancelWhenSent(api: ApiClient, sent: Promise<StatementResponse>, grace: AbortController): Promise<void> {
  const { clock } = api.config;
  const stopTimer = abortAfter(grace, { clock, ms: GRACE_MS, reason: () => undefined });
  // What the server refused does not run.
  const reply = await sent.catch((error: unknown): StatementResponse => {
    if (grace.signal.aborted) throw error;
    return { status: { state: 'FAILED' } };
  });
  stopTimer();
  const { statement_id } = reply;
  if (statement_id !== undefined && !isEnded(reply))
    await call<void>(api, operations.cancelExecution, { statement_id });
}
