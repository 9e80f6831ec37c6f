import { ApiClient } from './api-client.js';
import { Config } from './config/config.js';
import type { ClientOptions } from './config/options.js';
import type { Service } from './service.js';

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
export class WorkspaceClientBase extends Client {}

/** What an account client has besides its services. */
export class AccountClientBase extends Client {}
