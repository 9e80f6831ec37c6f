// Generated from api/tags.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateTagAssignmentRequest,
  CreateTagPolicyRequest,
  DeleteTagAssignmentRequest,
  DeleteTagPolicyRequest,
  GetTagAssignmentRequest,
  GetTagPolicyRequest,
  ListTagAssignmentsRequest,
  ListTagAssignmentsResponse,
  ListTagPoliciesRequest,
  ListTagPoliciesResponse,
  TagAssignment,
  TagPolicy,
  UpdateTagAssignmentRequest,
  UpdateTagPolicyRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface TagsPaths {
  '/api/2.0/entity-tag-assignments': {
    /** `WorkspaceEntityTagAssignments.createTagAssignment` */
    post: RestOperation<{}, CreateTagAssignmentRequest['tag_assignment'], TagAssignment>;
  };
  '/api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags': {
    /** `WorkspaceEntityTagAssignments.listTagAssignments` */
    get: RestOperation<
      {
        path: {
          entity_type: ListTagAssignmentsRequest['entity_type'];
          entity_id: ListTagAssignmentsRequest['entity_id'];
        };
        query?: Pick<ListTagAssignmentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListTagAssignmentsResponse
    >;
  };
  '/api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}': {
    /** `WorkspaceEntityTagAssignments.deleteTagAssignment` */
    delete: RestOperation<
      {
        path: {
          entity_type: DeleteTagAssignmentRequest['entity_type'];
          entity_id: DeleteTagAssignmentRequest['entity_id'];
          tag_key: DeleteTagAssignmentRequest['tag_key'];
        };
      },
      never,
      never
    >;
    /** `WorkspaceEntityTagAssignments.getTagAssignment` */
    get: RestOperation<
      {
        path: {
          entity_type: GetTagAssignmentRequest['entity_type'];
          entity_id: GetTagAssignmentRequest['entity_id'];
          tag_key: GetTagAssignmentRequest['tag_key'];
        };
      },
      never,
      TagAssignment
    >;
    /** `WorkspaceEntityTagAssignments.updateTagAssignment` */
    patch: RestOperation<
      {
        path: {
          entity_type: UpdateTagAssignmentRequest['entity_type'];
          entity_id: UpdateTagAssignmentRequest['entity_id'];
          tag_key: UpdateTagAssignmentRequest['tag_key'];
        };
        query: Pick<UpdateTagAssignmentRequest, 'update_mask'>;
      },
      UpdateTagAssignmentRequest['tag_assignment'],
      TagAssignment
    >;
  };
  '/api/2.1/tag-policies': {
    /** `TagPolicies.createTagPolicy` */
    post: RestOperation<{}, CreateTagPolicyRequest['tag_policy'], TagPolicy>;
    /** `TagPolicies.listTagPolicies` */
    get: RestOperation<
      { query?: Pick<ListTagPoliciesRequest, 'page_size' | 'page_token'> },
      never,
      ListTagPoliciesResponse
    >;
  };
  '/api/2.1/tag-policies/{tag_key}': {
    /** `TagPolicies.deleteTagPolicy` */
    delete: RestOperation<{ path: { tag_key: DeleteTagPolicyRequest['tag_key'] } }, never, never>;
    /** `TagPolicies.getTagPolicy` */
    get: RestOperation<{ path: { tag_key: GetTagPolicyRequest['tag_key'] } }, never, TagPolicy>;
    /** `TagPolicies.updateTagPolicy` */
    patch: RestOperation<
      { path: { tag_key: UpdateTagPolicyRequest['tag_key'] }; query: Pick<UpdateTagPolicyRequest, 'update_mask'> },
      UpdateTagPolicyRequest['tag_policy'],
      TagPolicy
    >;
  };
}
