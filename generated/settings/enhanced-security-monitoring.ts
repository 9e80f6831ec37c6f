// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  EnhancedSecurityMonitoringSetting,
  GetEnhancedSecurityMonitoringSettingRequest,
  UpdateEnhancedSecurityMonitoringSettingRequest,
} from './types.js';

/** The operations of EnhancedSecurityMonitoring. */
export class EnhancedSecurityMonitoringService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/shield_esm_enablement_ws_db/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enhancedsecuritymonitoring/get)
   */
  get(
    request: GetEnhancedSecurityMonitoringSettingRequest = {},
    options?: CallOptions,
  ): Promise<EnhancedSecurityMonitoringSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/shield_esm_enablement_ws_db/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enhancedsecuritymonitoring/update)
   */
  update(
    request: UpdateEnhancedSecurityMonitoringSettingRequest,
    options?: CallOptions,
  ): Promise<EnhancedSecurityMonitoringSetting> {
    return call(this.api, operations.update, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'EnhancedSecurityMonitoring.get',
    route: 'GET /api/2.0/settings/types/shield_esm_enablement_ws_db/names/default',
    query: ['etag'],
  } satisfies Operation<GetEnhancedSecurityMonitoringSettingRequest, EnhancedSecurityMonitoringSetting>,
  update: {
    id: 'EnhancedSecurityMonitoring.update',
    route: 'PATCH /api/2.0/settings/types/shield_esm_enablement_ws_db/names/default',
    body: true,
  } satisfies Operation<UpdateEnhancedSecurityMonitoringSettingRequest, EnhancedSecurityMonitoringSetting>,
};
