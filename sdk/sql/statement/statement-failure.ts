import type { StatementResponse } from '../../../generated/sql/types.js';
import { cleanText } from '../../../runtime/errors/index.js';
import { SqlError } from './sql-error.js';

/** What the server says when a result is too large for its reply. There is no code for it: only the text tells. */
const TOO_LARGE = /disposition\s*=\s*`?EXTERNAL_LINKS|inline byte limit/i;

/** The error of a statement that ended without a result. */
export function statementFailure({ statement_id = '', status = {} }: StatementResponse): SqlError {
  const { state = 'FAILED', error = {}, sql_state } = status;
  const message = cleanText(error.message ?? '') || explain(state, statement_id);
  return new SqlError({
    status: 200,
    method: 'GET',
    path: `/api/2.0/sql/statements/${statement_id}`,
    message,
    errorCode: error.error_code,
    statementId: statement_id,
    sqlState: sql_state ?? firstGroup(/SQLSTATE:?\s*([0-9A-Z]{5})\b/, message),
    errorClass: firstGroup(/^\s*\[([A-Z][A-Z0-9_.]*)\]/, message),
    state,
  });
}

function firstGroup(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[1];
}

/** Tells whether a statement failed because its result does not fit into the replies. */
export function isTooLargeInline({ status }: StatementResponse): boolean {
  return status?.state === 'FAILED' && TOO_LARGE.test(status.error?.message ?? '');
}

function explain(state: string, id: string): string {
  if (state === 'CANCELED') return `the statement ${id} was cancelled on the server`;
  if (state === 'CLOSED') return `the result of the statement ${id} is gone: the server closed it`;
  return `the statement ${id} ended in state ${state}, and the server does not say why`;
}
