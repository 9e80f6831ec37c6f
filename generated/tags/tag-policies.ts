// Generated from api/tags.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateTagPolicyRequest,
  DeleteTagPolicyRequest,
  GetTagPolicyRequest,
  ListTagPoliciesRequest,
  ListTagPoliciesResponse,
  TagPolicy,
  UpdateTagPolicyRequest,
} from './types.js';

/** The operations of TagPolicies. */
export class TagPoliciesService extends Service {
  /**
   * Calls `POST /api/2.1/tag-policies`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tagpolicies/createtagpolicy)
   */
  createTagPolicy(request: CreateTagPolicyRequest, options?: CallOptions): Promise<TagPolicy> {
    return call(this.api, operations.createTagPolicy, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/tag-policies/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tagpolicies/deletetagpolicy)
   */
  deleteTagPolicy(request: DeleteTagPolicyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteTagPolicy, request, options);
  }

  /**
   * Calls `GET /api/2.1/tag-policies/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tagpolicies/gettagpolicy)
   */
  getTagPolicy(request: GetTagPolicyRequest, options?: CallOptions): Promise<TagPolicy> {
    return call(this.api, operations.getTagPolicy, request, options);
  }

  /**
   * Calls `GET /api/2.1/tag-policies`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tagpolicies/listtagpolicies)
   */
  listTagPolicies(
    request: ListTagPoliciesRequest = {},
    options?: CallOptions,
  ): Paged<TagPolicy, ListTagPoliciesResponse> {
    return paginate(this.api, operations.listTagPolicies, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/tag-policies/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tagpolicies/updatetagpolicy)
   */
  updateTagPolicy(request: UpdateTagPolicyRequest, options?: CallOptions): Promise<TagPolicy> {
    return call(this.api, operations.updateTagPolicy, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createTagPolicy: {
    id: 'TagPolicies.createTagPolicy',
    route: 'POST /api/2.1/tag-policies',
    body: 'tag_policy',
  } satisfies Operation<CreateTagPolicyRequest, TagPolicy>,
  deleteTagPolicy: {
    id: 'TagPolicies.deleteTagPolicy',
    route: 'DELETE /api/2.1/tag-policies/{tag_key}',
    response: 'none',
  } satisfies Operation<DeleteTagPolicyRequest, void>,
  getTagPolicy: {
    id: 'TagPolicies.getTagPolicy',
    route: 'GET /api/2.1/tag-policies/{tag_key}',
  } satisfies Operation<GetTagPolicyRequest, TagPolicy>,
  listTagPolicies: {
    id: 'TagPolicies.listTagPolicies',
    route: 'GET /api/2.1/tag-policies',
    query: ['page_size', 'page_token'],
    paging: { items: 'tag_policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListTagPoliciesRequest, ListTagPoliciesResponse>,
  updateTagPolicy: {
    id: 'TagPolicies.updateTagPolicy',
    route: 'PATCH /api/2.1/tag-policies/{tag_key}',
    query: ['update_mask'],
    body: 'tag_policy',
  } satisfies Operation<UpdateTagPolicyRequest, TagPolicy>,
};
