import { jsonBody, queryInteger, requiredText } from '../message/body-fields.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { Refusal } from '../message/refusal.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';

/** SCIM API: the current user, users and groups. */
export const identityRoutes: readonly RouteEntry[] = [
  ['GET', '/api/2.0/preview/scim/v2/Me', me],
  ['GET', '/api/2.0/preview/scim/v2/Users', (state, request) => list(state, state.users, request)],
  ['POST', '/api/2.0/preview/scim/v2/Users', createUser],
  ['GET', '/api/2.0/preview/scim/v2/Users/{id}', (state, request) => ({ body: find(state.users, 'User', request) })],
  ['DELETE', '/api/2.0/preview/scim/v2/Users/{id}', (state, request) => remove(state.users, 'User', request)],
  ['GET', '/api/2.0/preview/scim/v2/Groups', (state, request) => list(state, state.groups, request)],
  ['GET', '/api/2.0/preview/scim/v2/Groups/{id}', (state, request) => ({ body: find(state.groups, 'Group', request) })],
  ['DELETE', '/api/2.0/preview/scim/v2/Groups/{id}', (state, request) => remove(state.groups, 'Group', request)],
];

type Principals = ReadonlyMap<string, JsonObject>;

function me(state: WorkspaceState): WorkspaceReply {
  return { body: state.users.values().next().value ?? {} };
}

function list({ pageSize }: WorkspaceState, principals: Principals, { query }: WorkspaceRequest): WorkspaceReply {
  const matching = [...principals.values()].filter(filterOf(query.get('filter')));
  // SCIM counts from 1 and takes anything smaller for 1.
  const startIndex = Math.max(1, queryInteger(query, 'startIndex') ?? 1);
  const count = Math.max(0, queryInteger(query, 'count') ?? pageSize);
  const resources = matching.slice(startIndex - 1, startIndex - 1 + count);
  return {
    body: {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: matching.length,
      startIndex,
      itemsPerPage: resources.length,
      Resources: resources,
    },
  };
}

function filterOf(filter: string | null): (principal: JsonObject) => boolean {
  if (filter === null || filter === '') return () => true;
  const [, name, operator, value = ''] = /^(\w+)\s+(eq|co|sw)\s+"?([^"]*)"?$/i.exec(filter) ?? [];
  if (name === undefined) throw scimError(400, `Given filter operator is not supported: ${filter}`, 'invalidFilter');
  const wanted = value.toLowerCase();
  return (principal) => {
    const actual = String(principal[name] ?? '').toLowerCase();
    if (operator?.toLowerCase() === 'co') return actual.includes(wanted);
    return operator?.toLowerCase() === 'sw' ? actual.startsWith(wanted) : actual === wanted;
  };
}

function createUser(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const userName = requiredText(body, 'userName');
  if ([...state.users.values()].some((user) => user['userName'] === userName)) {
    throw scimError(409, `User with username ${userName} already exists.`, 'uniqueness');
  }
  const id = String(nextNumber(state));
  const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
  const user = { active: true, displayName: userName, schemas, ...body, id };
  state.users.set(id, user);
  return { status: 201, body: user };
}

function remove(principals: Map<string, JsonObject>, kind: string, request: WorkspaceRequest): WorkspaceReply {
  find(principals, kind, request);
  principals.delete(request.params['id'] ?? '');
  return { status: 204 };
}

function find(principals: Principals, kind: string, { params }: WorkspaceRequest): JsonObject {
  const id = params['id'] ?? '';
  const principal = principals.get(id);
  if (principal === undefined) throw scimError(404, `${kind} with id ${id} not found.`);
  return principal;
}

function scimError(status: number, detail: string, scimType?: string): Refusal {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
  const body = { schemas, detail, status: String(status), ...(scimType === undefined ? {} : { scimType }) };
  return new Refusal(status, 'SCIM_ERROR', detail, body);
}
