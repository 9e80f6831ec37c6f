// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  ComplianceSecurityProfileSetting,
  GetComplianceSecurityProfileSettingRequest,
  UpdateComplianceSecurityProfileSettingRequest,
} from './types.js';

/** The operations of ComplianceSecurityProfile. */
export class ComplianceSecurityProfileService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/shield_csp_enablement_ws_db/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/compliancesecurityprofile/get)
   */
  get(
    request: GetComplianceSecurityProfileSettingRequest = {},
    options?: CallOptions,
  ): Promise<ComplianceSecurityProfileSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/shield_csp_enablement_ws_db/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/compliancesecurityprofile/update)
   */
  update(
    request: UpdateComplianceSecurityProfileSettingRequest,
    options?: CallOptions,
  ): Promise<ComplianceSecurityProfileSetting> {
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
    id: 'ComplianceSecurityProfile.get',
    route: 'GET /api/2.0/settings/types/shield_csp_enablement_ws_db/names/default',
    query: ['etag'],
  } satisfies Operation<GetComplianceSecurityProfileSettingRequest, ComplianceSecurityProfileSetting>,
  update: {
    id: 'ComplianceSecurityProfile.update',
    route: 'PATCH /api/2.0/settings/types/shield_csp_enablement_ws_db/names/default',
    body: true,
  } satisfies Operation<UpdateComplianceSecurityProfileSettingRequest, ComplianceSecurityProfileSetting>,
};
