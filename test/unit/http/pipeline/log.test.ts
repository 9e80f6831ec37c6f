import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../../../../runtime/errors/index.js';
import { type LogFields, type LogOptions, logStep } from '../../../../runtime/http/pipeline/log.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';

function logging(options: LogOptions = {}) {
  const records: { message: string; fields: LogFields | undefined }[] = [];
  let time = 0;
  const now = (): number => (time += 7);
  return {
    records,
    step: logStep({ debug: (message, fields) => void records.push({ message, fields }) }, { now, ...options }),
  };
}

describe('logStep', () => {
  it('writes one record per attempt once the body is read', async () => {
    const { records, step } = logging();
    const answer = reply(200, '{"token_value":"hunter2","a":1}', { 'content-type': 'application/json' });
    const send = compose([step], scripted(answer));
    const response = await send(exchange({ method: 'POST', body: '{"string_value":"hunter2"}' }, { attempts: 2 }));
    expect(records).toEqual([]);
    expect(await response.text()).toContain('hunter2');
    expect(records).toEqual([
      {
        message: 'POST https://host.example/api/2.0/thing 200 7 ms attempt 2',
        fields: {
          operation: 'Things.get',
          attempt: 2,
          durationMs: 7,
          requestBody: '{"string_value":"**REDACTED**"}',
          status: 200,
          responseBody: '{"a":1,"token_value":"**REDACTED**"}',
        },
      },
    ]);
  });

  it('shows headers only when asked, and never credentials', async () => {
    const { records, step } = logging({ headers: true });
    const headers = { authorization: 'Bearer hunter2', accept: 'x' };
    const response = await compose(
      [step],
      scripted(reply(200, '', { 'set-cookie': 'hunter2' })),
    )(exchange({ headers }));
    response.discard();
    expect(records[0]?.fields?.['requestHeaders']).toEqual({ authorization: '**REDACTED**', accept: 'x' });
    expect(JSON.stringify(records)).not.toContain('hunter2');
  });

  it('writes failures, also those of the body', async () => {
    const { records, step } = logging();
    const broken = new ConnectionError('reset by https://u:hunter2@h', { method: 'GET', path: '/x', sent: 'maybe' });
    expect(await failureOf(compose([step], scripted(broken))(exchange()))).toBe(broken);
    const half = { ...reply(200), text: () => Promise.reject(broken) };
    expect(await failureOf((await compose([step], scripted(half))(exchange())).text())).toBe(broken);
    expect(records.map(({ message }) => message)).toEqual([
      'GET https://host.example/api/2.0/thing (ConnectionError: reset by https://***@h) 7 ms',
      'GET https://host.example/api/2.0/thing 200 (ConnectionError: reset by https://***@h) 7 ms',
    ]);
  });

  it('does not look into streams and bytes', async () => {
    const { records, step } = logging();
    const send = compose([step], scripted(reply(200, 'hunter2'), reply(200, 'hunter2')));
    await (await send(exchange({ method: 'PUT', body: new Blob(['hunter2']) }))).stream().cancel();
    await (await send(exchange({ method: 'PUT', body: new Uint8Array(3) }))).bytes();
    expect(records.map(({ fields }) => [fields?.['requestBody'], fields?.['responseBody']])).toEqual([
      ['(stream)', '(stream)'],
      ['(3 bytes)', '(7 bytes)'],
    ]);
  });

  it('does nothing without a debug level', async () => {
    const answer = reply(200);
    expect(await compose([logStep({ info: () => {} })], scripted(answer))(exchange())).toBe(answer);
  });

  it('survives a logger that throws', async () => {
    const step = logStep({
      debug: () => {
        throw new Error('disk full');
      },
    });
    expect(await (await compose([step], scripted(reply(200, 'fine')))(exchange())).text()).toBe('fine');
  });
});
