import { describe, expect, it } from 'vitest';
import { ApiError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer } from '../support/server.js';

const json = { 'content-type': 'application/json' };

describe('S15: names of the prototype in JSON are fields like others', () => {
  it('in a reply', async () => {
    const body =
      '{"cluster_id":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"deep":[{"__proto__":{"polluted":true}}]}';
    const server = await startServer(() => ({ headers: json, body }));
    const cluster = await workspaceClient(server).clusters.get({ cluster_id: 'x' });
    expect(Object.getPrototypeOf(cluster)).toBe(Object.prototype);
    expect(Object.hasOwn(cluster, '__proto__')).toBe(true);
    expect(JSON.parse(JSON.stringify(cluster))).toEqual(JSON.parse(body));
    expect('polluted' in cluster).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('in a reply with integers that a number cannot hold', async () => {
    const body = '{"__proto__":{"polluted":true},"run_id":9223372036854775807}';
    const server = await startServer(() => ({ headers: json, body }));
    const run = await workspaceClient(server).jobs.getRun({ run_id: 1 });
    expect(Object.getPrototypeOf(run)).toBe(Object.prototype);
    expect(run.run_id).toBe('9223372036854775807');
    expect('polluted' in run).toBe(false);
  });

  it('in the items of a list', async () => {
    const body =
      '{"clusters":[{"cluster_id":"x","__proto__":{"polluted":true}}],"__proto__":{"next_page_token":"endless"}}';
    const server = await startServer(() => ({ headers: json, body }));
    const clusters = await workspaceClient(server).clusters.list().toArray();
    expect(clusters).toHaveLength(1);
    expect('polluted' in (clusters[0] ?? {})).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it('in an error', async () => {
    const body =
      '{"error_code":"BAD_REQUEST","message":"m","__proto__":{"polluted":true},"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","metadata":{"__proto__":{"polluted":true}}}]}';
    const server = await startServer(() => ({ status: 400, headers: json, body }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ApiError);
    expect('polluted' in error).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('in a request', async () => {
    const server = await startServer(() => ({ body: {} }));
    const body: unknown = JSON.parse('{"__proto__":{"admin":true},"name":"x"}');
    await workspaceClient(server).apiClient.do({ method: 'POST', path: '/api/x', body });
    expect(server.requests[0]?.body.toString()).toBe('{"__proto__":{"admin":true},"name":"x"}');
  });

  it.each([['null'], ['[]'], ['"text"'], ['42'], ['true']])('%s as a whole reply breaks nothing', async (body) => {
    const server = await startServer(() => ({ headers: json, body }));
    const w = workspaceClient(server);
    const expected: unknown = JSON.parse(body);
    expect(await w.apiClient.do({ method: 'GET', path: '/api/x' })).toEqual(expected ?? {});
    expect(await w.clusters.list().toArray()).toEqual([]);
  });
});
