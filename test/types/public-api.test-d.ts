import { assertType, describe, expectTypeOf, it } from 'vitest';
import type { ClusterDetails, CreateClusterResponse, ListClustersResponse } from 'databricks-sdk-ts/compute';
import type { Branch } from 'databricks-sdk-ts/postgres';
import { StatementState, type StatementResponse } from 'databricks-sdk-ts/sql';
import {
  AccountClient,
  ApiError,
  NotFound,
  PermissionDenied,
  WorkspaceClient,
  type CommandExecutor,
  type Dbutils,
  type GenieAnswer,
  type Int64,
  type LongRunningOperation,
  type Paged,
  type ServingEvent as RootServingEvent,
  type ServingStream,
  type UploadFromRequest,
  type Wait,
} from 'databricks-sdk-ts';
import type { Files, FilesService } from 'databricks-sdk-ts/files';
import type { ServingEvent } from 'databricks-sdk-ts/serving';
import { createRestClient } from 'databricks-sdk-ts/rest';

const w = new WorkspaceClient();
const a = new AccountClient();

describe('calls', () => {
  it('take one request in wire names and options last', () => {
    expectTypeOf(
      w.clusters.get({ cluster_id: 'a' }, { timeoutMs: 1, signal: AbortSignal.abort() }),
    ).resolves.toEqualTypeOf<ClusterDetails>();
    // @ts-expect-error a required field is missing
    void w.clusters.get({});
    // @ts-expect-error the request is not optional when a field is required
    void w.clusters.get();
    // @ts-expect-error no such field
    void w.clusters.get({ clusterId: 'a' });
    // @ts-expect-error our own options are camelCase
    void w.clusters.get({ cluster_id: 'a' }, { timeout_ms: 1 });
    // @ts-expect-error bare numbers need a unit
    void w.clusters.get({ cluster_id: 'a' }, { timeout: 1 });
  });

  it('accept undefined where a field is optional, also under exactOptionalPropertyTypes', () => {
    void w.clusters.list({ page_size: undefined });
  });

  it('fill the account from the configuration', () => {
    void a.workspaces.get({ workspace_id: 1 });
    // @ts-expect-error it is not part of the request
    void a.workspaces.get({ workspace_id: 1, account_id: 'x' });
  });

  it('take a resource name in one piece', () => {
    void w.postgres.getBranch({ name: 'projects/p/branches/b' });
    // @ts-expect-error not its parts
    void w.postgres.getBranch({ project_id: 'p', branch_id: 'b' });
  });

  it('take the body resource as one field where the document says so', () => {
    void w.apps.create({ app: { name: 'x' }, no_compute: true });
    // @ts-expect-error the resource is a field, not spread
    void w.apps.create({ name: 'x' });
  });

  it('give headers of HEAD, and streams', () => {
    expectTypeOf(w.files.getMetadata({ file_path: '/a' })).resolves.toHaveProperty('content-length');
    expectTypeOf(w.files.download({ file_path: '/a' }).then((file) => file.contents)).resolves.toEqualTypeOf<
      ReadableStream<Uint8Array>
    >();
    void w.files.upload({ file_path: '/a', contents: new Uint8Array(1) });
    // @ts-expect-error a number is no content
    void w.files.upload({ file_path: '/a', contents: 1 });
  });
});

describe('lists', () => {
  it('are lazy, typed by item and page', () => {
    expectTypeOf(w.clusters.list()).toEqualTypeOf<Paged<ClusterDetails, ListClustersResponse>>();
    expectTypeOf(w.clusters.list().toArray({ limit: 1 })).resolves.toEqualTypeOf<ClusterDetails[]>();
  });

  it('are no promises', async () => {
    // @ts-expect-error iterate with `for await`, or call toArray()
    await w.clusters.list();
  });

  it('are no arrays', () => {
    // @ts-expect-error iterate with `for await`, or call toArray()
    for (const cluster of w.clusters.list()) console.log(cluster);
    expectTypeOf(w.clusters.list()).not.toExtend<Iterable<unknown>>();
  });
});

describe('waits', () => {
  it('know their result and the answer of the call', () => {
    expectTypeOf(w.clusters.create({ spark_version: 'x' })).resolves.toEqualTypeOf<
      Wait<ClusterDetails, CreateClusterResponse>
    >();
    expectTypeOf(
      w.clusters.createAndWait(
        { spark_version: 'x' },
        { onProgress: (cluster) => expectTypeOf(cluster).toEqualTypeOf<ClusterDetails>() },
      ),
    ).resolves.toEqualTypeOf<ClusterDetails>();
    expectTypeOf(w.clusters.waitGetClusterRunning({ cluster_id: 'a' })).resolves.toEqualTypeOf<ClusterDetails>();
  });

  it('are handles for long-running operations', () => {
    expectTypeOf(
      w.postgres
        .createBranch({ parent: 'projects/p', branch_id: 'b', branch: {} })
        .then((operation) => operation.wait()),
    ).resolves.toEqualTypeOf<Branch>();
    expectTypeOf(w.postgres.deleteBranch({ name: 'projects/p/branches/b' })).resolves.toExtend<
      LongRunningOperation<void, unknown>
    >();
  });
});

describe('values', () => {
  it('are open enums with constants', () => {
    expectTypeOf(StatementState.SUCCEEDED).toEqualTypeOf<'SUCCEEDED'>();
    assertType<StatementState>('SOMETHING_NEW');
    expectTypeOf<NonNullable<StatementResponse['status']>['state']>().toEqualTypeOf<StatementState | undefined>();
  });

  it('say that a 64-bit integer may be text, and take bigint', () => {
    expectTypeOf(w.jobs.create({}).then((job) => job.job_id)).resolves.toEqualTypeOf<Int64 | undefined>();
    void w.jobs.get({ job_id: 9007199254740993n });
    void w.jobs.get({ job_id: '9007199254740993' });
  });
});

describe('errors', () => {
  it('narrow by class', () => {
    const error: unknown = undefined;
    if (error instanceof NotFound) expectTypeOf(error.status).toEqualTypeOf<number>();
    if (error instanceof PermissionDenied) expectTypeOf(error).toExtend<ApiError>();
  });
});

describe('the raw client', () => {
  it('is typed by every path', async () => {
    const rest = createRestClient(w.apiClient);
    const { data } = await rest.GET('/api/2.1/clusters/get', { params: { query: { cluster_id: 'a' } } });
    expectTypeOf(data?.cluster_name).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the query lacks a required field
    void rest.GET('/api/2.1/clusters/get', { params: { query: {} } });
    void rest.PATCH('/api/2.1/unity-catalog/catalogs/{name}', {
      params: { path: { name: 'a' } },
      body: { comment: 'b' },
    });
  });
});

describe('names', () => {
  it('are there for what the products take and give', () => {
    expectTypeOf(w.genie.ask).returns.resolves.toEqualTypeOf<GenieAnswer>();
    expectTypeOf(w.commandExecution.executor).returns.resolves.toEqualTypeOf<CommandExecutor>();
    expectTypeOf(w.servingEndpoints.queryStream).returns.toEqualTypeOf<ServingStream>();
    expectTypeOf(w.dbutils).toEqualTypeOf<Dbutils>();
    expectTypeOf<Parameters<typeof w.files.uploadFrom>[0]>().toEqualTypeOf<UploadFromRequest>();
    expectTypeOf<ServingEvent>().toEqualTypeOf<RootServingEvent>();
  });

  it('mean one class, whichever way it is imported', () => {
    expectTypeOf(w.files).toEqualTypeOf<Files>();
    expectTypeOf<FilesService>().toEqualTypeOf<Files>();
  });

  it('stand for a type where there is nothing to construct', () => {
    // @ts-expect-error executors are made by w.commandExecution.executor()
    void CommandExecutor;
  });
});
