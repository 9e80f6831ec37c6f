// Generated from api/jobs.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CancelAllRuns,
  CancelRun,
  CreateJob,
  CreateResponse,
  DeleteJob,
  DeleteRun,
  EnforcePolicyComplianceRequest,
  EnforcePolicyComplianceResponse,
  ExportRunOutput,
  ExportRunRequest,
  GetJobPermissionLevelsRequest,
  GetJobPermissionLevelsResponse,
  GetJobPermissionsRequest,
  GetJobRequest,
  GetPolicyComplianceRequest,
  GetPolicyComplianceResponse,
  GetRunOutputRequest,
  GetRunRequest,
  Job,
  JobPermissions,
  ListJobComplianceForPolicyResponse,
  ListJobComplianceRequest,
  ListJobsRequest,
  ListJobsResponse,
  ListRunsRequest,
  ListRunsResponse,
  RepairRun,
  RepairRunResponse,
  ResetJob,
  Run,
  RunNow,
  RunNowResponse,
  RunOutput,
  SetJobPermissionsRequest,
  SubmitRun,
  SubmitRunResponse,
  UpdateJob,
  UpdateJobPermissionsRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface JobsPaths {
  '/api/2.0/permissions/jobs/{job_id}': {
    /** `Jobs.getPermissions` */
    get: RestOperation<{ path: { job_id: GetJobPermissionsRequest['job_id'] } }, never, JobPermissions>;
    /** `Jobs.setPermissions` */
    put: RestOperation<
      { path: { job_id: SetJobPermissionsRequest['job_id'] } },
      Omit<SetJobPermissionsRequest, 'job_id'>,
      JobPermissions
    >;
    /** `Jobs.updatePermissions` */
    patch: RestOperation<
      { path: { job_id: UpdateJobPermissionsRequest['job_id'] } },
      Omit<UpdateJobPermissionsRequest, 'job_id'>,
      JobPermissions
    >;
  };
  '/api/2.0/permissions/jobs/{job_id}/permissionLevels': {
    /** `Jobs.getPermissionLevels` */
    get: RestOperation<
      { path: { job_id: GetJobPermissionLevelsRequest['job_id'] } },
      never,
      GetJobPermissionLevelsResponse
    >;
  };
  '/api/2.0/policies/jobs/enforce-compliance': {
    /** `PolicyComplianceForJobs.enforceCompliance` */
    post: RestOperation<{}, EnforcePolicyComplianceRequest, EnforcePolicyComplianceResponse>;
  };
  '/api/2.0/policies/jobs/get-compliance': {
    /** `PolicyComplianceForJobs.getCompliance` */
    get: RestOperation<{ query: Pick<GetPolicyComplianceRequest, 'job_id'> }, never, GetPolicyComplianceResponse>;
  };
  '/api/2.0/policies/jobs/list-compliance': {
    /** `PolicyComplianceForJobs.listCompliance` */
    get: RestOperation<
      { query: Pick<ListJobComplianceRequest, 'page_size' | 'page_token' | 'policy_id'> },
      never,
      ListJobComplianceForPolicyResponse
    >;
  };
  '/api/2.2/jobs/create': {
    /** `Jobs.create` */
    post: RestOperation<{}, CreateJob, CreateResponse>;
  };
  '/api/2.2/jobs/delete': {
    /** `Jobs.delete` */
    post: RestOperation<{}, DeleteJob, never>;
  };
  '/api/2.2/jobs/get': {
    /** `Jobs.get` */
    get: RestOperation<{ query: Pick<GetJobRequest, 'include_trigger_state' | 'job_id' | 'page_token'> }, never, Job>;
  };
  '/api/2.2/jobs/list': {
    /** `Jobs.list` */
    get: RestOperation<
      { query?: Pick<ListJobsRequest, 'expand_tasks' | 'limit' | 'name' | 'offset' | 'page_token'> },
      never,
      ListJobsResponse
    >;
  };
  '/api/2.2/jobs/reset': {
    /** `Jobs.reset` */
    post: RestOperation<{}, ResetJob, never>;
  };
  '/api/2.2/jobs/run-now': {
    /** `Jobs.runNow` */
    post: RestOperation<{}, RunNow, RunNowResponse>;
  };
  '/api/2.2/jobs/runs/cancel': {
    /** `Jobs.cancelRun` */
    post: RestOperation<{}, CancelRun, never>;
  };
  '/api/2.2/jobs/runs/cancel-all': {
    /** `Jobs.cancelAllRuns` */
    post: RestOperation<{}, CancelAllRuns, never>;
  };
  '/api/2.2/jobs/runs/delete': {
    /** `Jobs.deleteRun` */
    post: RestOperation<{}, DeleteRun, never>;
  };
  '/api/2.2/jobs/runs/export': {
    /** `Jobs.exportRun` */
    get: RestOperation<{ query: Pick<ExportRunRequest, 'run_id' | 'views_to_export'> }, never, ExportRunOutput>;
  };
  '/api/2.2/jobs/runs/get': {
    /** `Jobs.getRun` */
    get: RestOperation<
      { query: Pick<GetRunRequest, 'include_history' | 'include_resolved_values' | 'page_token' | 'run_id'> },
      never,
      Run
    >;
  };
  '/api/2.2/jobs/runs/get-output': {
    /** `Jobs.getRunOutput` */
    get: RestOperation<{ query: Pick<GetRunOutputRequest, 'run_id'> }, never, RunOutput>;
  };
  '/api/2.2/jobs/runs/list': {
    /** `Jobs.listRuns` */
    get: RestOperation<
      {
        query?: Pick<
          ListRunsRequest,
          | 'active_only'
          | 'completed_only'
          | 'expand_tasks'
          | 'job_id'
          | 'limit'
          | 'offset'
          | 'page_token'
          | 'run_type'
          | 'start_time_from'
          | 'start_time_to'
        >;
      },
      never,
      ListRunsResponse
    >;
  };
  '/api/2.2/jobs/runs/repair': {
    /** `Jobs.repairRun` */
    post: RestOperation<{}, RepairRun, RepairRunResponse>;
  };
  '/api/2.2/jobs/runs/submit': {
    /** `Jobs.submit` */
    post: RestOperation<{}, SubmitRun, SubmitRunResponse>;
  };
  '/api/2.2/jobs/update': {
    /** `Jobs.update` */
    post: RestOperation<{}, UpdateJob, never>;
  };
}
