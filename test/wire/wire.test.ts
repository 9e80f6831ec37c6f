import { describe, expect, it } from 'vitest';
import { listFiles } from '../../codegen/output/list-files.js';
import { documentedPackages, documentOperations } from './document-check.js';
import { recordService, sdk, serviceOn, type Recorded, type SentRequest } from './record.js';
import { AccountClient, WorkspaceClient } from 'databricks-sdk-ts';

/** What the wire tests need of a generated file. */
interface ServiceModule {
  readonly operations: Readonly<Record<string, { readonly id: string }>>;
}

const covered = new Set<string>();

describe.each(sdk.packages)('the operations of $name on the wire', (pkg) => {
  it.each(pkg.services)('are those of the snapshot: $name', async (service) => {
    const recorded = await recordService(pkg, service);
    for (const { operation } of recorded) covered.add(`${pkg.name}.${operation.id}`);
    await expect(pageOf(recorded)).toMatchFileSnapshot(`snapshots/${pkg.name}/${service.file}.txt`);
  });
});

describe('the snapshots', () => {
  it('cover every operation of the documents', () => {
    const documented = documentedPackages().flatMap((name) =>
      [...documentOperations(name).keys()].map((id) => `${name}.${id}`),
    );
    expect([...covered].sort()).toEqual(documented.sort());
  });

  it('have no page of a service that is gone', async () => {
    const pages = await listFiles(new URL('snapshots', import.meta.url).pathname);
    const services = sdk.packages.flatMap((pkg) => pkg.services.map(({ file }) => `${pkg.name}/${file}.txt`));
    expect(pages.filter((page) => !services.includes(page))).toEqual([]);
  });

  it('cover every descriptor of every service, and each has a method', async () => {
    const [workspace, account] = [new WorkspaceClient({ host: 'h' }), new AccountClient({ host: 'h' })];
    const services = sdk.packages.flatMap((pkg) => pkg.services.map((service) => ({ pkg, service })));
    const described: string[] = [];
    const withoutMethod: string[] = [];
    for (const { pkg, service } of services) {
      const { operations } = (await import(`../../generated/${pkg.name}/${service.file}.ts`)) as ServiceModule;
      const instance = serviceOn(service.account ? account : workspace, pkg, service);
      for (const [name, { id }] of Object.entries(operations)) {
        described.push(`${pkg.name}.${id}`);
        if (typeof Reflect.get(instance, name) !== 'function') withoutMethod.push(id);
      }
    }
    expect(withoutMethod).toEqual([]);
    expect(described.sort()).toEqual([...covered].sort());
  });
});

function pageOf(recorded: readonly Recorded[]): string {
  return (
    recorded.map(({ operation, sent }) => [`### ${operation.id}`, ...sent.map(textOf)].join('\n')).join('\n\n') + '\n'
  );
}

/** Every part of a request that an operation decides, as text. */
function textOf({ method, url, headers, body }: SentRequest): string {
  const head = [`${method} ${url.pathname}${url.search}`, ...Object.entries(headers).map((pair) => pair.join(': '))];
  return withoutChance([...head, ...(body === undefined ? [] : ['', prettyBody(headers, body)])].join('\n'));
}

function prettyBody(headers: SentRequest['headers'], body: string): string {
  return headers['content-type'] === 'application/json' ? JSON.stringify(sorted(JSON.parse(body)), null, 2) : body;
}

/** The order of keys means nothing in JSON, and hand-written methods may change it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, field]) => [key, sorted(field)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Idempotency tokens are random. */
function withoutChance(text: string): string {
  return text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<random UUID>');
}
