import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { Secrets } from '../secrets/secrets.js';

/** The secrets of dbutils. */
export class DbutilsSecrets {
  readonly #secrets: Secrets;

  constructor(api: ApiClient) {
    this.#secrets = new Secrets(api);
  }

  /** The value of a secret as text. */
  get(scope: string, key: string, options?: CallOptions): Promise<string> {
    return this.#secrets.getText({ scope, key }, options);
  }

  /** The value of a secret as bytes. */
  getBytes(scope: string, key: string, options?: CallOptions): Promise<Uint8Array> {
    return this.#secrets.getBytes({ scope, key }, options);
  }

  /** The keys of a scope. */
  async list(scope: string, options?: CallOptions): Promise<{ key: string }[]> {
    const secrets = await this.#secrets.listSecrets({ scope }, options).toArray();
    return secrets.map(({ key = '' }) => ({ key }));
  }

  /** The scopes of the workspace. */
  async listScopes(options?: CallOptions): Promise<{ name: string }[]> {
    const scopes = await this.#secrets.listScopes(options).toArray();
    return scopes.map(({ name = '' }) => ({ name }));
  }
}
