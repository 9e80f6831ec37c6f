// Generated from api/tags.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Request of `WorkspaceEntityTagAssignments.createTagAssignment`. */
export interface CreateTagAssignmentRequest {
  tag_assignment: TagAssignment;
}

/** Request of `TagPolicies.createTagPolicy`. */
export interface CreateTagPolicyRequest {
  tag_policy: TagPolicy;
}

/** Request of `WorkspaceEntityTagAssignments.deleteTagAssignment`. */
export interface DeleteTagAssignmentRequest {
  entity_type: string;
  entity_id: string;
  tag_key: string;
}

/** Request of `TagPolicies.deleteTagPolicy`. */
export interface DeleteTagPolicyRequest {
  tag_key: string;
}

/** Request of `WorkspaceEntityTagAssignments.getTagAssignment`. */
export interface GetTagAssignmentRequest {
  entity_type: string;
  entity_id: string;
  tag_key: string;
}

/** Request of `TagPolicies.getTagPolicy`. */
export interface GetTagPolicyRequest {
  tag_key: string;
}

/** Request of `WorkspaceEntityTagAssignments.listTagAssignments`. */
export interface ListTagAssignmentsRequest {
  entity_type: string;
  entity_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListTagAssignmentsResponse {
  next_page_token?: string | undefined;
  tag_assignments?: TagAssignment[] | undefined;
}

/** Request of `TagPolicies.listTagPolicies`. */
export interface ListTagPoliciesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListTagPoliciesResponse {
  next_page_token?: string | undefined;
  tag_policies?: TagPolicy[] | undefined;
}

export interface TagAssignment {
  entity_type: string;
  entity_id: string;
  tag_key: string;
  tag_value?: string | undefined;
}

export interface TagPolicy {
  tag_key: string;
  create_time?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  update_time?: string | undefined;
  values?: Value[] | undefined;
}

/** Request of `WorkspaceEntityTagAssignments.updateTagAssignment`. */
export interface UpdateTagAssignmentRequest {
  entity_type: string;
  entity_id: string;
  tag_key: string;
  update_mask: string;
  tag_assignment: TagAssignment;
}

/** Request of `TagPolicies.updateTagPolicy`. */
export interface UpdateTagPolicyRequest {
  tag_key: string;
  update_mask: string;
  tag_policy: TagPolicy;
}

export interface Value {
  name: string;
}
