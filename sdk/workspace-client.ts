import { WorkspaceClient as GeneratedWorkspaceClient } from '../generated/workspace-client.js';
import type { Config } from '../runtime/client/config.js';
import type { CallOptions } from '../runtime/http/call-options.js';
import { Apps } from './apps/apps.js';
import { Clusters } from './clusters/clusters.js';
import { CommandExecution } from './command-execution/command-execution.js';
import { Dbfs } from './dbfs/dbfs.js';
import { Dbutils } from './dbutils/dbutils.js';
import { optionsFor } from './derived/on-behalf-of.js';
import { userToken, type IncomingHeaders } from './derived/user-token.js';
import { workspaceId } from './derived/workspace-id.js';
import { Files } from './files/files.js';
import { Genie } from './genie/genie.js';
import { Jobs } from './jobs/jobs.js';
import { Database } from './lakebase/database.js';
import { Postgres } from './lakebase/postgres.js';
import { Secrets } from './secrets/secrets.js';
import { ServingEndpointsDataPlane } from './serving/serving-endpoints-data-plane.js';
import { ServingEndpoints } from './serving/serving-endpoints.js';
import { runSql } from './sql/run-sql.js';
import type { SqlOptions } from './sql/types/sql-options.js';
import type { SqlQuery } from './sql/sql-query.js';
import type { SqlRow } from './sql/types/sql-value.js';
import { VectorSearchIndexes } from './vector-search/vector-search-indexes.js';
import { Workspace } from './workspace/workspace.js';

/**
 * A client for one Databricks workspace: every workspace service as a property, and what the SDK adds to them.
 *
 * Settings come from the options, then the environment, then `~/.databrickscfg`. Constructing it makes no network call.
 */
export class WorkspaceClient extends GeneratedWorkspaceClient {
  #dbutils: Dbutils | undefined;

  /** Apps, also such as are made without compute. */
  override get apps(): Apps {
    return this.service(Apps);
  }

  /** Clusters: choose runtimes and node types, and keep clusters running. */
  override get clusters(): Clusters {
    return this.service(Clusters);
  }

  /** Code on a cluster, piece by piece in one context. */
  override get commandExecution(): CommandExecution {
    return this.service(CommandExecution);
  }

  /** Lakebase instances, with passwords for their PostgreSQL connections. */
  override get database(): Database {
    return this.service(Database);
  }

  /** Files in DBFS, in volumes and on this machine by path. */
  override get dbfs(): Dbfs {
    return this.service(Dbfs);
  }

  /** Files in volumes and in the workspace file system, of any length. */
  override get files(): Files {
    return this.service(Files);
  }

  /** Questions in words, answered with text and SQL. */
  override get genie(): Genie {
    return this.service(Genie);
  }

  /** Jobs and their runs: start, wait, repair, and collect outputs. */
  override get jobs(): Jobs {
    return this.service(Jobs);
  }

  /** Lakebase projects and branches, with passwords for their PostgreSQL connections. */
  override get postgres(): Postgres {
    return this.service(Postgres);
  }

  /** Secrets, also as bytes or text. */
  override get secrets(): Secrets {
    return this.service(Secrets);
  }

  /** Serving endpoints: query them, also as a stream or with the OpenAI client. */
  override get servingEndpoints(): ServingEndpoints {
    return this.service(ServingEndpoints);
  }

  /** Route-optimized serving endpoints, queried at their own address. */
  override get servingEndpointsDataPlane(): ServingEndpointsDataPlane {
    return this.service(ServingEndpointsDataPlane);
  }

  /** Vector search indexes: query page by page, upsert in batches. */
  override get vectorSearchIndexes(): VectorSearchIndexes {
    return this.service(VectorSearchIndexes);
  }

  /** Notebooks, files and folders of the workspace. */
  override get workspace(): Workspace {
    return this.service(Workspace);
  }

  /** The `dbutils` of notebooks, as far as they work outside of one. */
  get dbutils(): Dbutils {
    return (this.#dbutils ??= new Dbutils(this.apiClient));
  }

  /** Ends what `dbutils` began on a cluster, and frees idle connections. Not needed for a program to end. */
  override async close(): Promise<void> {
    try {
      await this.#dbutils?.close();
    } finally {
      await super.close();
    }
  }

  /**
   * A client that acts for the person who uses a Databricks App: same host, settings, connections and rate limit, but
   * the token that the platform passed on in the `x-forwarded-access-token` header. Cheap: make one for every request.
   *
   * @param headers - those of the incoming request: a `Headers` object, those of Node's `http`, or a plain object
   * @throws AuthError if the header is missing, blank or not one token; the app's own rights are never used instead
   *
   * @example
   * app.get('/me', async (request, response) => response.json(await w.forUser(request.headers).currentUser.me()));
   */
  forUser(headers: IncomingHeaders): this {
    const Same = this.constructor as new (config: Config) => this;
    return new Same(this.config.derive(optionsFor(userToken(headers), this.config)));
  }

  /**
   * A SQL statement on a warehouse, and its rows as typed objects. Nothing is sent before the rows are asked for.
   *
   * @param text - one statement, with `:name` where parameters go
   * @throws SqlError, while reading, for what the warehouse refuses
   *
   * @example
   * for await (const row of w.sql('SELECT * FROM t WHERE id = :id', { warehouse_id, parameters: { id: 7 } })) {
   *   console.log(row);
   * }
   */
  sql<Row = SqlRow>(text: string, options?: SqlOptions): SqlQuery<Row> {
    return runSql<Row>(this.apiClient, text, options);
  }

  /** The id of this workspace: the configured one, or else what the workspace answers to a first request. */
  getWorkspaceId(options?: CallOptions): Promise<string> {
    return workspaceId(this.apiClient, options);
  }
}
