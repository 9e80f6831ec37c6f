import { DatabricksError } from '../../runtime/errors/index.js';
import type { ClusterDbutils, RemoteCallOptions } from './cluster-call.js';
import { notebookOnly } from './notebook-only.js';

/** Roles of clusters with credential passthrough, on the configured cluster. */
export class DbutilsCredentials {
  readonly #cluster: ClusterDbutils;

  constructor(cluster: ClusterDbutils) {
    this.#cluster = cluster;
  }

  /** Takes on a role for what runs later in this context. */
  async assumeRole(role: string, options?: RemoteCallOptions): Promise<boolean> {
    return (await this.#call('assumeRole', [role], options)) !== false;
  }

  /** The role in use. */
  async showCurrentRole(options?: RemoteCallOptions): Promise<string[]> {
    return texts('showCurrentRole', await this.#call('showCurrentRole', [], options));
  }

  /** The roles that can be taken on. */
  async showRoles(options?: RemoteCallOptions): Promise<string[]> {
    return texts('showRoles', await this.#call('showRoles', [], options));
  }

  /** The credentials of the role in use, by name. */
  async getCurrentCredentials(options?: RemoteCallOptions): Promise<Record<string, string>> {
    const value = await this.#call('getCurrentCredentials', [], options);
    if (typeof value !== 'object' || value === null) throw unexpected('getCurrentCredentials');
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
  }

  /** Always throws: a provider cannot leave the cluster. */
  getServiceCredentialsProvider(_name: string): never {
    throw notebookOnly(
      'credentials.getServiceCredentialsProvider',
      'use w.credentials.generateTemporaryServiceCredential({ credential_name })',
    );
  }

  #call(method: string, args: readonly unknown[], options?: RemoteCallOptions): Promise<unknown> {
    return this.#cluster.call({ util: 'credentials', method, args }, options);
  }
}

function texts(method: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw unexpected(method);
  return value.map(String);
}

/** The value is not shown: it may be a credential. */
function unexpected(method: string): DatabricksError {
  return new DatabricksError(`dbutils.credentials.${method}: the cluster answered with a value of another shape`);
}
