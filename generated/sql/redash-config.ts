// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { ClientConfig } from './types.js';

/** The operations of RedashConfig. */
export class RedashConfigService extends Service {
  /**
   * Calls `GET /api/2.0/redash-v2/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/redashconfig/getconfig)
   */
  getConfig(options?: CallOptions): Promise<ClientConfig> {
    return call(this.api, operations.getConfig, {}, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getConfig: {
    id: 'RedashConfig.getConfig',
    route: 'GET /api/2.0/redash-v2/config',
  } satisfies Operation<object, ClientConfig>,
};
