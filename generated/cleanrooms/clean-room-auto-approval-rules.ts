// Generated from api/cleanrooms.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CleanRoomAutoApprovalRule,
  CleanRoomAutoApprovalRulesUpdateRequest,
  CreateCleanRoomAutoApprovalRuleRequest,
  DeleteCleanRoomAutoApprovalRuleRequest,
  GetCleanRoomAutoApprovalRuleRequest,
  ListCleanRoomAutoApprovalRulesRequest,
  ListCleanRoomAutoApprovalRulesResponse,
} from './types.js';

/** The operations of CleanRoomAutoApprovalRules. */
export class CleanRoomAutoApprovalRulesService extends Service {
  /**
   * Calls `POST /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomautoapprovalrules/create)
   */
  create(request: CreateCleanRoomAutoApprovalRuleRequest, options?: CallOptions): Promise<CleanRoomAutoApprovalRule> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomautoapprovalrules/get)
   */
  get(request: GetCleanRoomAutoApprovalRuleRequest, options?: CallOptions): Promise<CleanRoomAutoApprovalRule> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomautoapprovalrules/list)
   */
  list(
    request: ListCleanRoomAutoApprovalRulesRequest,
    options?: CallOptions,
  ): Paged<CleanRoomAutoApprovalRule, ListCleanRoomAutoApprovalRulesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomautoapprovalrules/update)
   */
  update(request: CleanRoomAutoApprovalRulesUpdateRequest, options?: CallOptions): Promise<CleanRoomAutoApprovalRule> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomautoapprovalrules/delete)
   */
  delete(request: DeleteCleanRoomAutoApprovalRuleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'CleanRoomAutoApprovalRules.create',
    route: 'POST /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules',
    body: true,
  } satisfies Operation<CreateCleanRoomAutoApprovalRuleRequest, CleanRoomAutoApprovalRule>,
  get: {
    id: 'CleanRoomAutoApprovalRules.get',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}',
  } satisfies Operation<GetCleanRoomAutoApprovalRuleRequest, CleanRoomAutoApprovalRule>,
  list: {
    id: 'CleanRoomAutoApprovalRules.list',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules',
    query: ['page_size', 'page_token'],
    paging: { items: 'rules', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomAutoApprovalRulesRequest, ListCleanRoomAutoApprovalRulesResponse>,
  update: {
    id: 'CleanRoomAutoApprovalRules.update',
    route: 'PATCH /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}',
    body: 'auto_approval_rule',
  } satisfies Operation<CleanRoomAutoApprovalRulesUpdateRequest, CleanRoomAutoApprovalRule>,
  delete: {
    id: 'CleanRoomAutoApprovalRules.delete',
    route: 'DELETE /api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}',
    response: 'none',
  } satisfies Operation<DeleteCleanRoomAutoApprovalRuleRequest, void>,
};
