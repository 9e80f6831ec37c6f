import { ApiClient } from './api-client.js';
import { userToken, type IncomingHeaders } from './auth/user-token.js';
import { Config } from './config/config.js';
import { optionsFor } from './config/on-behalf-of.js';
import type { ClientOptions } from './config/options.js';
import { workspaceOptions, type WorkspaceOfAccount } from './config/workspace-options.js';
import { Dbutils } from './extensions/dbutils.js';
import type { CallOptions } from './options.js';
import type { Service } from './service.js';
import { runSql } from './sql/run-sql.js';
import type { SqlOptions } from './sql/sql-options.js';
import type { SqlQuery } from './sql/sql-query.js';
import type { SqlRow } from './sql/sql-value.js';
import { workspaceId } from './workspace-id.js';

export type { WorkspaceOfAccount } from './config/workspace-options.js';

/** What both clients are: a configuration, a connection, and services made when they are first used. */
class Client {
  /** The configuration: attributes, credentials, and headers for other clients. */
  readonly config: Config;
  /** The connection, for calls that have no typed method: `apiClient.do({ method, path })`. */
  readonly apiClient: ApiClient;
  readonly #services = new Map<unknown, Service>();

  /** @param options - settings that win over the environment and the profile, or a configuration to share */
  constructor(options: ClientOptions | Config = {}) {
    this.config = options instanceof Config ? options : new Config(options);
    this.apiClient = new ApiClient(this.config);
  }

  /** Frees idle connections. Not needed for a program to end. */
  close(): Promise<void> {
    return this.apiClient.close();
  }

  /** The one instance of a service on this client. */
  protected service<S extends Service>(type: new (api: ApiClient) => S): S {
    const known = this.#services.get(type);
    if (known instanceof type) return known;
    const made = new type(this.apiClient);
    this.#services.set(type, made);
    return made;
  }
}

/** What a workspace client has besides its services. */
export class WorkspaceClientBase extends Client {
  #dbutils: Dbutils | undefined;

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
   * A client that acts for the person who uses a Databricks App: same host, settings and connections, but the token
   * that the platform passed on in the `x-forwarded-access-token` header. Cheap: make one for every request.
   *
   * @param headers - those of the incoming request: a `Headers` object, those of Node's `http`, or a plain object
   * @throws AuthError if the header is missing, blank or not one token; the app's own rights are never used instead
   *
   * @example
   * app.get('/me', async (request, response) => response.json(await w.forUser(request.headers).currentUser.me()));
   */
  forUser(headers: IncomingHeaders): this {
    const Same = this.constructor as new (options: ClientOptions) => this;
    return new Same(optionsFor(userToken(headers), this.config));
  }

  /**
   * A SQL statement on a warehouse, and its rows as typed objects. Nothing is sent before the rows are asked for.
   *
   * @param text one statement, with `:name` where parameters go
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

/** What an account client has besides its services. */
export class AccountClientBase extends Client {
  /** The options of a client for one workspace of this account. */
  protected workspaceOptions(workspace: WorkspaceOfAccount): ClientOptions {
    return workspaceOptions(this.config, workspace);
  }
}
