import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWorkspace, startWorkspace } from 'databricks-sdk-ts/testing';
import { standardRoutes } from '../../local-workspace/standard-routes.js';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly type?: string;
}

interface Operation {
  readonly responses: Readonly<Record<string, { content?: { 'application/json'?: { schema: Schema } } }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const documents = ['compute', 'jobs', 'sql', 'files', 'iam', 'workspace'].map((name): Document =>
  JSON.parse(readFileSync(new URL(`../../specs/api/${name}.json`, import.meta.url), 'utf8')),
);

/** The schema of the JSON that an operation answers; undefined for an operation that no document has. */
function responseSchema(method: string, path: string): Schema | undefined {
  for (const { paths } of documents) {
    const operation = paths[path]?.[method.toLowerCase()];
    if (operation !== undefined) return operation.responses['200']?.content?.['application/json']?.schema ?? {};
  }
  return undefined;
}

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  return documents.map(({ components }) => components.schemas[name]).find((found) => found !== undefined) ?? {};
}

/** Where a value holds a field or an enum value that its schema does not know. */
function strangers(value: unknown, schema: Schema, at = '$'): string[] {
  const { properties, items, enum: values } = resolve(schema);
  if (values !== undefined) return values.includes(value) ? [] : [`${at} = ${String(value)}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => strangers(item, items ?? {}, `${at}[${index}]`));
  if (properties === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const known = properties[name];
    return known === undefined ? [`${at}.${name}`] : strangers(field, known, `${at}.${name}`);
  });
}

const specPath = (pattern: string): string => pattern.replace('=**', '');
const apiRoutes = standardRoutes().filter(([, pattern]) => pattern.startsWith('/api/'));

describe('the routes of the local workspace', () => {
  it.each(apiRoutes)('%s %s is an operation of the documents', (method, pattern) => {
    expect(responseSchema(method, specPath(pattern))).toBeDefined();
  });
});

const warehouse = '0a1b2c3d4e5f6001';
const cluster = { cluster_id: '0101-120000-analytic' };
const file = 'Volumes/main/default/landing/trips.csv';
const notebook = '/Users/ada/hello';

/** One good request for each route: `METHOD pattern`, path with query, body. `$run` and `$statement` are ids made before. */
const requests: Readonly<Record<string, readonly [path: string, body?: unknown]>> = {
  'GET /api/2.0/preview/scim/v2/Me': ['/api/2.0/preview/scim/v2/Me'],
  'GET /api/2.0/preview/scim/v2/Users': ['/api/2.0/preview/scim/v2/Users?startIndex=1&count=2'],
  'POST /api/2.0/preview/scim/v2/Users': ['/api/2.0/preview/scim/v2/Users', { userName: 'new@example.com' }],
  'GET /api/2.0/preview/scim/v2/Users/{id}': ['/api/2.0/preview/scim/v2/Users/7001'],
  'DELETE /api/2.0/preview/scim/v2/Users/{id}': ['/api/2.0/preview/scim/v2/Users/7006'],
  'GET /api/2.0/preview/scim/v2/Groups': ['/api/2.0/preview/scim/v2/Groups'],
  'GET /api/2.0/preview/scim/v2/Groups/{id}': ['/api/2.0/preview/scim/v2/Groups/8001'],
  'DELETE /api/2.0/preview/scim/v2/Groups/{id}': ['/api/2.0/preview/scim/v2/Groups/8006'],
  'POST /api/2.1/clusters/create': ['/api/2.1/clusters/create', { spark_version: '16.4.x-scala2.12' }],
  'GET /api/2.1/clusters/get': ['/api/2.1/clusters/get?cluster_id=0101-120000-notebook'],
  'GET /api/2.1/clusters/list': ['/api/2.1/clusters/list?page_size=3'],
  'POST /api/2.1/clusters/edit': ['/api/2.1/clusters/edit', { ...cluster, spark_version: '16.4.x-scala2.12' }],
  'POST /api/2.1/clusters/start': ['/api/2.1/clusters/start', { cluster_id: '0101-120000-archive0' }],
  'POST /api/2.1/clusters/restart': ['/api/2.1/clusters/restart', { cluster_id: '0101-120000-shared00' }],
  'POST /api/2.1/clusters/resize': ['/api/2.1/clusters/resize', { cluster_id: '0101-120000-training', num_workers: 4 }],
  'POST /api/2.1/clusters/delete': ['/api/2.1/clusters/delete', cluster],
  'POST /api/2.1/clusters/permanent-delete': [
    '/api/2.1/clusters/permanent-delete',
    { cluster_id: '0101-120000-etl00000' },
  ],
  'POST /api/2.1/clusters/pin': ['/api/2.1/clusters/pin', cluster],
  'POST /api/2.1/clusters/unpin': ['/api/2.1/clusters/unpin', cluster],
  'POST /api/2.1/clusters/events': ['/api/2.1/clusters/events', { ...cluster, limit: 1 }],
  'GET /api/2.1/clusters/list-node-types': ['/api/2.1/clusters/list-node-types'],
  'GET /api/2.1/clusters/spark-versions': ['/api/2.1/clusters/spark-versions'],
  'GET /api/2.1/clusters/list-zones': ['/api/2.1/clusters/list-zones'],
  'POST /api/2.2/jobs/create': ['/api/2.2/jobs/create', { name: 'made' }],
  'GET /api/2.2/jobs/list': ['/api/2.2/jobs/list?limit=2&expand_tasks=true'],
  'GET /api/2.2/jobs/get': ['/api/2.2/jobs/get?job_id=101'],
  'POST /api/2.2/jobs/update': ['/api/2.2/jobs/update', { job_id: 102, new_settings: { name: 'renamed' } }],
  'POST /api/2.2/jobs/reset': ['/api/2.2/jobs/reset', { job_id: 102, new_settings: { name: 'fresh' } }],
  'POST /api/2.2/jobs/delete': ['/api/2.2/jobs/delete', { job_id: 105 }],
  'POST /api/2.2/jobs/run-now': ['/api/2.2/jobs/run-now', { job_id: 101 }],
  'POST /api/2.2/jobs/runs/submit': ['/api/2.2/jobs/runs/submit', { tasks: [{ task_key: 'one' }] }],
  'GET /api/2.2/jobs/runs/get': ['/api/2.2/jobs/runs/get?run_id=$run'],
  'GET /api/2.2/jobs/runs/get-output': ['/api/2.2/jobs/runs/get-output?run_id=$run'],
  'GET /api/2.2/jobs/runs/list': ['/api/2.2/jobs/runs/list?job_id=101'],
  'POST /api/2.2/jobs/runs/cancel': ['/api/2.2/jobs/runs/cancel', { run_id: '$run' }],
  'POST /api/2.2/jobs/runs/cancel-all': ['/api/2.2/jobs/runs/cancel-all', { job_id: 103 }],
  'POST /api/2.2/jobs/runs/delete': ['/api/2.2/jobs/runs/delete', { run_id: '$run' }],
  'GET /api/2.0/sql/warehouses': ['/api/2.0/sql/warehouses'],
  'POST /api/2.0/sql/warehouses': ['/api/2.0/sql/warehouses', { name: 'new' }],
  'GET /api/2.0/sql/warehouses/{id}': [`/api/2.0/sql/warehouses/${warehouse}`],
  'DELETE /api/2.0/sql/warehouses/{id}': ['/api/2.0/sql/warehouses/0a1b2c3d4e5f6002'],
  'POST /api/2.0/sql/warehouses/{id}/edit': [`/api/2.0/sql/warehouses/${warehouse}/edit`, { cluster_size: 'Large' }],
  'POST /api/2.0/sql/warehouses/{id}/start': [`/api/2.0/sql/warehouses/${warehouse}/start`, {}],
  'POST /api/2.0/sql/warehouses/{id}/stop': [`/api/2.0/sql/warehouses/${warehouse}/stop`, {}],
  'POST /api/2.0/sql/statements': [
    '/api/2.0/sql/statements',
    { warehouse_id: warehouse, statement: 'SELECT * FROM trips' },
  ],
  'GET /api/2.0/sql/statements/{statement_id}': ['/api/2.0/sql/statements/$statement'],
  'GET /api/2.0/sql/statements/{statement_id}/result/chunks/{chunk_index}': [
    '/api/2.0/sql/statements/$statement/result/chunks/1',
  ],
  'POST /api/2.0/sql/statements/{statement_id}/cancel': ['/api/2.0/sql/statements/$statement/cancel', {}],
  'PUT /api/2.0/fs/files{file_path=**}': [`/api/2.0/fs/files/${file}?overwrite=true`, 'new'],
  'GET /api/2.0/fs/files{file_path=**}': [`/api/2.0/fs/files/${file}`],
  'HEAD /api/2.0/fs/files{file_path=**}': [`/api/2.0/fs/files/${file}`],
  'DELETE /api/2.0/fs/files{file_path=**}': [`/api/2.0/fs/files/${file}`],
  'PUT /api/2.0/fs/directories{directory_path=**}': ['/api/2.0/fs/directories/Volumes/main/default/new'],
  'GET /api/2.0/fs/directories{directory_path=**}': ['/api/2.0/fs/directories/Volumes/main/default'],
  'HEAD /api/2.0/fs/directories{directory_path=**}': ['/api/2.0/fs/directories/Volumes/main/default'],
  'DELETE /api/2.0/fs/directories{directory_path=**}': ['/api/2.0/fs/directories/Volumes/main/default/new'],
  'GET /api/2.0/workspace/list': ['/api/2.0/workspace/list?path=/Users'],
  'GET /api/2.0/workspace/get-status': [`/api/2.0/workspace/get-status?path=${notebook}`],
  'GET /api/2.0/workspace/export': [`/api/2.0/workspace/export?path=${notebook}`],
  'POST /api/2.0/workspace/import': ['/api/2.0/workspace/import', { path: '/Users/ada/other', content: '' }],
  'POST /api/2.0/workspace/mkdirs': ['/api/2.0/workspace/mkdirs', { path: '/Shared' }],
  'POST /api/2.0/workspace/delete': ['/api/2.0/workspace/delete', { path: notebook }],
};

describe('the answers of the local workspace', () => {
  let workspace: LocalWorkspace;
  const made: Record<string, string> = {};

  const send = (method: string, path: string, body?: unknown): Promise<Response> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const fill = (value: string): string => value.replace(/\$\w+/g, (name) => made[name] ?? name);
    return fetch(workspace.host + fill(path), {
      method,
      headers: { authorization: `Bearer ${workspace.token}` },
      ...(body === undefined ? {} : { body: fill(text) }),
    });
  };

  const make = async (name: string, path: string, body: unknown): Promise<void> => {
    const reply: Readonly<Record<string, unknown>> = await (await send('POST', path, body)).json();
    made[`$${name}`] = String(reply[`${name}_id`]);
  };

  beforeAll(async () => {
    workspace = await startWorkspace({ pace: { polls: 0 } });
    await make('run', '/api/2.2/jobs/run-now', { job_id: 101 });
    await make('statement', '/api/2.0/sql/statements', { warehouse_id: warehouse, statement: 'SELECT * FROM trips' });
    await send('POST', '/api/2.0/workspace/import', { path: notebook, content: '', language: 'PYTHON' });
  });

  afterAll(() => workspace.close());

  it.each(apiRoutes)('%s %s succeeds with fields and enum values that the document knows', async (method, pattern) => {
    const [path, body] = requests[`${method} ${pattern}`] ?? [];
    expect(path, 'this test has a request for the route').toBeDefined();
    const reply = await send(method, path ?? '', body);
    expect([200, 201, 204]).toContain(reply.status);
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const isJson = reply.headers.get('content-type') === 'application/json';
    const value: unknown = isJson && method !== 'HEAD' ? await reply.json() : undefined;
    expect(strangers(value, responseSchema(method, specPath(pattern)) ?? {})).toEqual([]);
  });
});
