import type { GenieMessage } from '../../generated/dashboards/types.js';
import { cleanText, WaitError } from '../../runtime/errors/index.js';

/** The error of a question that Genie did not answer, with Genie's own reason. Other errors stay as they are. */
export function failedAnswer(error: unknown): unknown {
  if (!(error instanceof WaitError) || error.timedOut) return error;
  const { state = '(none)', statesSeen, lastResponse } = error;
  const reason = reasonOf(lastResponse);
  return new WaitError(
    `Genie.ask: the question ended with ${state}${reason === undefined ? '' : `: ${reason}`}${REMEDIES[state] ?? ''}`,
    { state, stateMessage: reason, statesSeen, lastResponse, timedOut: false, cause: error },
  );
}

const REMEDIES: Readonly<Record<string, string>> = {
  QUERY_RESULT_EXPIRED: '. Ask again, or run the query of the message again',
};

function reasonOf(message: unknown): string | undefined {
  // What the polls of this wait answer.
  const { error } = Object(message) as Partial<GenieMessage>;
  const text = [error?.type, error?.error].filter(Boolean).join(': ');
  return text === '' ? undefined : cleanText(text);
}
