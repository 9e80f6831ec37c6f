import { describe, expect, it } from 'vitest';
import { AccountClient, WorkspaceClient, type CallOptions } from 'databricks-sdk-ts';
import type { Operation, Package, Service, Wait } from '../../codegen/model/model.js';
import { fastClock } from '../support/clock.js';
import { failureOf } from '../support/failures.js';
import { sdk, serviceOn } from './record.js';
import { createSynthesizer } from './synthesize.js';

const synthesize = createSynthesizer(sdk);

/** A method that waits, by its name, and what it is given. */
interface Waiter {
  readonly id: string;
  readonly pkg: Package;
  readonly service: Service;
  readonly method: string;
  readonly request: object;
  readonly wait: Wait;
  /** What the server says, request by request. */
  readonly answers: readonly object[];
}

const waiters = sdk.packages.flatMap((pkg) =>
  pkg.services.flatMap((service) => service.operations.flatMap((operation) => waitersOf(pkg, service, operation))),
);

/** `createAndWait` and `waitGetClusterRunning` of one operation. */
function waitersOf(pkg: Package, service: Service, operation: Operation): Waiter[] {
  const { wait } = operation;
  const poll = service.operations.find(({ name }) => name === wait?.poll);
  if (wait === undefined || poll === undefined) return [];
  const polls = [{}, wait.state.reduceRight<object | string>((inner, field) => ({ [field]: inner }), wait.success[0]!)];
  const bound = Object.values(wait.binding).flatMap((source) => ('response' in source ? [[source.response, 'x']] : []));
  const common = { pkg, service, wait };
  return [
    {
      ...common,
      id: `${service.name}.${operation.name}AndWait`,
      method: `${operation.name}AndWait`,
      request: synthesize(operation),
      answers: [Object.fromEntries(bound), ...polls].map(Object),
    },
    {
      ...common,
      id: `${service.name}.${wait.waiter} after ${operation.name}`,
      method: wait.waiter,
      request: synthesize(poll),
      answers: polls.map(Object),
    },
  ];
}

/** Calls a method that waits on a client whose server gives its answers; one of them may be that there is too much to do. */
function run({ pkg, service, method, request, answers }: Waiter, options: CallOptions, busyAt = -1) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    const index = requests.length - 1;
    return index === busyAt ? Response.json({}, { status: 429 }) : Response.json(answers[index]);
  };
  const settings = {
    host: 'https://host.example',
    token: 't',
    hostMetadata: false,
    clock: fastClock(),
    fetch,
  } as const;
  const client = service.account
    ? new AccountClient({ ...settings, accountId: 'account-1' })
    : new WorkspaceClient(settings);
  const found = serviceOn(client, pkg, service);
  const called: unknown = Reflect.apply(Reflect.get(found, method), found, [request, options]);
  return { requests, result: Promise.resolve(called) };
}

describe('every generated method that waits', () => {
  it('is in this table', () => {
    const ids = waiters.map(({ id }) => id);
    expect(ids).toContain('Clusters.createAndWait');
    expect(ids).toContain('Clusters.waitGetClusterTerminated after delete');
    expect(ids).toContain('Jobs.repairRunAndWait');
    expect(ids).toContain('Workspaces.createAndWait');
  });

  it.each(waiters)('refuses a bad limit before anything is sent: $id', async (waiter) => {
    for (const timeoutMs of [NaN, 0, -1]) {
      const { requests, result } = run(waiter, { timeoutMs });
      expect((await failureOf(result)).message).toContain(`timeoutMs must be a positive number`);
      expect(requests).toEqual([]);
    }
  });

  it.each(waiters)('sends its headers with every poll, and tells of every response: $id', async (waiter) => {
    const statuses: number[] = [];
    const onResponse: CallOptions['onResponse'] = ({ status }) => void statuses.push(status);
    const { requests, result } = run(waiter, { headers: { traceparent: '00-1' }, onResponse });
    await result;
    const sent = waiter.answers.map(() => '00-1');
    expect(requests.map(({ headers }) => headers.get('traceparent'))).toEqual(sent);
    expect(statuses).toEqual(waiter.answers.map(() => 200));
  });

  it.each(waiters)('repeats no request of its own when retry is false: $id', async (waiter) => {
    for (const busyAt of waiter.answers.keys()) {
      const { requests, result } = run(waiter, { retry: false }, busyAt);
      expect(await failureOf(result)).toMatchObject({ status: 429 });
      expect(requests).toHaveLength(busyAt + 1);
    }
  });
});
