import { describe, expect, it } from 'vitest';
import type { StatementResponse } from '../../../../../generated/sql/types.js';
import { isTooLargeInline, statementFailure } from '../../../../../sdk/sql/statement/statement-failure.js';

describe('the error of a statement', () => {
  it.each<[StatementResponse, string]>([
    [{ statement_id: 's', status: { state: 'CANCELED' } }, 'the statement s was cancelled on the server'],
    [{ statement_id: 's', status: { state: 'CLOSED' } }, 'the result of the statement s is gone: the server closed it'],
    [
      { statement_id: 's', status: { state: 'FAILED' } },
      'the statement s ended in state FAILED, and the server does not say why',
    ],
    [{ statement_id: 's' }, 'the statement s ended in state FAILED, and the server does not say why'],
    [{ statement_id: 's', status: { state: 'CANCELED', error: { message: 'by the admin' } } }, 'by the admin'],
  ])('of %j says so', (reply, message) => {
    expect(statementFailure(reply).message).toBe(message);
  });

  it.each([
    ['[A_B.C2] bad SQLSTATE: 42P01', 'A_B.C2', '42P01'],
    ['  [AB] bad (SQLSTATE 42601)', 'AB', '42601'],
    ['bad [AB] SQLSTATE: 42P011', undefined, undefined],
  ])('reads its condition and SQLSTATE in %j', (message, errorClass, sqlState) => {
    const error = statementFailure({ statement_id: 's', status: { state: 'FAILED', error: { message } } });
    expect([error.errorClass, error.sqlState]).toEqual([errorClass, sqlState]);
  });

  it('takes the SQLSTATE that the server gives apart from the message', () => {
    const status = { state: 'FAILED', sql_state: '22000', error: { message: 'bad SQLSTATE: 42P01' } };
    expect(statementFailure({ status })).toMatchObject({ sqlState: '22000' });
  });
});

describe('a result that is too large for the replies', () => {
  it.each<[StatementResponse, boolean]>([
    [{ status: { state: 'FAILED', error: { message: 'Inline byte limit exceeded' } } }, true],
    [{ status: { state: 'FAILED', error: { message: 'use disposition = `EXTERNAL_LINKS`' } } }, true],
    [{ status: { state: 'FAILED', error: { message: 'no such table' } } }, false],
    [{ status: { state: 'FAILED' } }, false],
    [{ status: { state: 'CANCELED', error: { message: 'Inline byte limit exceeded' } } }, false],
    [{}, false],
  ])('%j: %s', (reply, want) => expect(isTooLargeInline(reply)).toBe(want));
});
