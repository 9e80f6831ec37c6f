import { describe, expect, it } from 'vitest';
import { parseErrorDetails } from '../../../../runtime/errors/reply/parse-error-details.js';

const detail = (type: string, fields: object): object => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...fields,
});

describe('parseErrorDetails', () => {
  it.each([
    ['ErrorInfo', 'errorInfo', { reason: 'R', domain: 'd', metadata: { a: 'b' } }],
    ['RequestInfo', 'requestInfo', { request_id: 'r', serving_data: 's' }],
    ['RetryInfo', 'retryInfo', { retry_delay: '1.5s' }],
    ['DebugInfo', 'debugInfo', { stack_entries: ['a'], detail: 'd' }],
    ['QuotaFailure', 'quotaFailure', { violations: [{ subject: 's', description: 'd' }] }],
    ['PreconditionFailure', 'preconditionFailure', { violations: [{ type: 't', subject: 's', description: 'd' }] }],
    ['BadRequest', 'badRequest', { field_violations: [{ field: 'f', description: 'd' }] }],
    ['ResourceInfo', 'resourceInfo', { resource_type: 't', resource_name: 'n', owner: 'o', description: 'd' }],
    ['Help', 'help', { links: [{ description: 'd', url: 'u' }] }],
  ])('reads %s with its wire names', (type, name, fields) => {
    expect(parseErrorDetails([detail(type, fields)])).toEqual({ [name]: fields, unknown: [] });
  });

  it.each([
    ['of an unknown type', detail('Novelty', { a: 1 })],
    ['of another namespace', { '@type': 'type.googleapis.com/databricks.X', reason: 'R' }],
    ['without a type', { reason: 'R' }],
    ['named like an object method', detail('toString', {})],
    ['with a wrong field type', detail('ErrorInfo', { reason: 7 })],
    ['with a wrong item type', detail('Help', { links: [{ url: 1 }] })],
    ['with a wrong map value', detail('ErrorInfo', { metadata: { a: 1 } })],
    ['with an unreadable delay', detail('RetryInfo', { retry_delay: '3m' })],
    ['that is a text', 'detail'],
    ['that is null', null],
  ])('keeps a detail %s as unknown', (_name, value) => {
    expect(parseErrorDetails([value])).toEqual({ unknown: [value] });
  });

  it('takes the last detail of a type and ignores absent and null fields', () => {
    const details = [
      detail('ErrorInfo', { reason: 'first', domain: 'd' }),
      detail('ErrorInfo', { reason: 'last', domain: null, extra: 1 }),
    ];
    expect(parseErrorDetails(details)).toEqual({ errorInfo: { reason: 'last' }, unknown: [] });
  });

  it.each([undefined, null, [], {}, 'text'])('gives nothing for %s', (value) => {
    expect(parseErrorDetails(value)).toBeUndefined();
  });

  it.each(['token', 'clientSecret', 'openai_api_key_plaintext', 'sas_token', 'integration_key', 'Authorization'])(
    'masks what is called %s',
    (name) => {
      expect(parseErrorDetails([{ [name]: 'hunter2', task_key: 'a' }])).toEqual({
        unknown: [{ [name]: '***', task_key: 'a' }],
      });
    },
  );

  it('bounds depth and size', () => {
    const { unknown } = parseErrorDetails([
      { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } }, list: Array.from({ length: 1_000 }, () => 1) },
    ]) ?? { unknown: [] };
    expect(JSON.stringify(unknown)).toContain('…');
    expect(JSON.stringify(unknown).length).toBeLessThan(400);
  });
});
