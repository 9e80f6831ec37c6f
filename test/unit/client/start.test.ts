import { describe, expect, it } from 'vitest';
import { ApiClient } from '../../../runtime/client/api-client.js';
import { call } from '../../../runtime/client/call.js';
import { rejoin, start, startAndWait, startLongRunning, type Waitable } from '../../../runtime/client/start.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import type { Operation } from '../../../runtime/wire/operation.js';

interface Deploy {
  readonly name: string;
}
interface Deployment {
  readonly id?: number | null;
  readonly state?: string;
}

const operations = {
  deploy: {
    id: 'Apps.deploy',
    route: 'POST /api/apps/{name}/deployments',
    wait: {
      id: 'Apps.waitGetDeploymentSucceeded',
      poll: (): Operation => operations.get,
      binding: { app: { request: 'name' }, deployment: { response: 'id' } },
      state: ['state'],
      success: ['SUCCEEDED'],
      failure: ['FAILED'],
      timeoutMinutes: 20,
    },
  } satisfies Operation<Deploy, Deployment>,
  get: { id: 'Apps.getDeployment', route: 'GET /api/apps/{app}/deployments/{deployment}' } satisfies Operation<
    object,
    Deployment
  >,
};

/** A connection whose server gives these answers, the last one for ever. */
function answering(...answers: readonly object[]) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(new Request(url, init));
    return Promise.resolve(Response.json(answer));
  };
  const pathsOf = (): string[] => requests.map((request) => new URL(request.url).pathname);
  return { api: new ApiClient({ host: 'https://h.example', token: 't', fetch }), requests, pathsOf };
}

describe('the poll of what was started', () => {
  it('takes its fields from the request and from the response', async () => {
    const { api, pathsOf } = answering({ id: 7 }, { state: 'SUCCEEDED' });
    const wait = await start<Deployment, Deployment>(api, operations.deploy, { name: 'a', id: 'not this' });
    expect(await wait.result()).toEqual({ state: 'SUCCEEDED' });
    expect(pathsOf()).toEqual(['/api/apps/a/deployments', '/api/apps/a/deployments/7']);
  });

  it.each([{}, { id: null }])('cannot be made when the response is %j', async (response) => {
    const { api, requests } = answering(response);
    await expect(startAndWait(api, operations.deploy, { name: 'a' })).rejects.toThrow(
      "Apps.deploy: cannot wait, because the response has no 'id'; " +
        "use Apps.waitGetDeploymentSucceeded with 'deployment' instead",
    );
    expect(requests).toHaveLength(1);
  });

  it('is told from other calls in the User-Agent', async () => {
    const { api, requests } = answering({ state: 'SUCCEEDED' });
    const request = { app: 'a', deployment: 7 };
    await rejoin(api, operations.deploy, request);
    await call(api, operations.get, request);
    await rejoin(api, operations.deploy, request);
    const agents = requests.map(({ headers }) => headers.get('user-agent') ?? '');
    expect(agents.map((agent) => agent.endsWith(' sdk-feature/long-running'))).toEqual([true, false, true]);
  });
});

describe('a wait that is joined again', () => {
  it('speaks of the method that waits', async () => {
    const { api } = answering({ state: 'FAILED' });
    await expect(rejoin(api, operations.deploy, { app: 'a', deployment: 7 })).rejects.toThrow(
      'Apps.waitGetDeploymentSucceeded: failed to reach SUCCEEDED, got FAILED',
    );
  });
});

describe('a row with a wait', () => {
  it('binds fields that there are, says the compiler', () => {
    const { wait } = operations.deploy;
    const wrong: Waitable['wait'][] = [
      // @ts-expect-error the request has no such field
      { ...wait, binding: { app: { request: 'nam' } } } satisfies Operation<Deploy, Deployment>['wait'],
      // @ts-expect-error the response has no such field
      { ...wait, binding: { app: { response: 'name' } } } satisfies Operation<Deploy, Deployment>['wait'],
    ];
    expect(wrong).toHaveLength(2);
  });
});

describe('a long-running operation', () => {
  const rows = {
    create: {
      id: 'Branches.create',
      route: 'POST /api/branches',
      longRunning: {
        poll: (): Operation => rows.getOperation,
        cancel: (): Operation => rows.cancelOperation,
        hasResult: true,
      },
    } satisfies Operation,
    getOperation: { id: 'Branches.getOperation', route: 'GET /api/{name=operations/*}' } satisfies Operation,
    cancelOperation: {
      id: 'Branches.cancelOperation',
      route: 'POST /api/{name=operations/*}:cancel',
    } satisfies Operation,
  };

  it('is asked about, waited for and stopped by its name, each time with the options of that call', async () => {
    const { api, requests, pathsOf } = answering({ name: 'operations/o' }, {}, {}, { done: true, response: 7 });
    const withStep = (step: string): CallOptions => ({ headers: { step } });
    const operation = await startLongRunning(api, rows.create, {}, withStep('create'));
    expect(await operation.done(withStep('done'))).toBe(false);
    await operation.cancel(withStep('cancel'));
    expect(await operation.wait(withStep('wait'))).toBe(7);
    expect(requests.map(({ headers }) => headers.get('step'))).toEqual(['create', 'done', 'cancel', 'wait']);
    const one = '/api/operations/o';
    expect(pathsOf()).toEqual(['/api/branches', one, `${one}:cancel`, one]);
  });
});
