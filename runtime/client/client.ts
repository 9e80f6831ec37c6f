import { ApiClient } from './api-client.js';
import { Config } from './config.js';
import type { ClientOptions } from './client-options.js';
import { serviceOf, type Service } from './service.js';

/** A configuration, a connection, and services that are made when they are first used. */
export class Client {
  /** The configuration: attributes, credentials, and headers for other clients. */
  readonly config: Config;
  /** The connection, for calls that have no typed method: `apiClient.do({ method, path })`. */
  readonly apiClient: ApiClient;

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
    return serviceOf(this.apiClient, type);
  }
}
