import type { ApiClient } from '../../api-client.js';
import type { CallOptions } from '../../options.js';
import { SecretsExtension } from '../secrets.js';

/** The secrets of dbutils. */
export class DbutilsSecrets {
  readonly #secrets: SecretsExtension;

  constructor(api: ApiClient) {
    this.#secrets = new SecretsExtension(api);
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
