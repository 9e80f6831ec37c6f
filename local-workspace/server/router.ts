import type { WorkspaceState } from '../state/state.js';
import type { WorkspaceReply, WorkspaceRequest } from './message.js';
import { Refusal } from './refusal.js';

/** Answers one request, reading and changing the state of the workspace. */
export type Handler = (state: WorkspaceState, request: WorkspaceRequest) => WorkspaceReply | Promise<WorkspaceReply>;

/** A route as data: method, path pattern and the handler that answers it. */
export type RouteEntry = readonly [method: string, pattern: string, handler: Handler];

/** A route ready to be matched. */
export interface Route {
  readonly method: string;
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly handler: Handler;
}

/** The handler for a request, with the values of the placeholders. */
export interface RouteMatch {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** Compiles a route: `{id}` stands for one path segment, `{path=**}` for a rest that may hold slashes. */
export function compileRoute([method, pattern, handler]: RouteEntry): Route {
  return { method: method.toUpperCase(), ...compilePattern(pattern), handler };
}

/** Compiles a path pattern into an expression and the names of its placeholders. */
export function compilePattern(pattern: string): { expression: RegExp; names: readonly string[] } {
  const names: string[] = [];
  const source = pattern
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const placeholder = /^\{(.+?)(=\*\*)?\}$/.exec(part);
      if (placeholder?.[1] === undefined) return part.replace(/[.*+?^$()[\]|\\{}]/g, '\\$&');
      names.push(placeholder[1]);
      return placeholder[2] === undefined ? '([^/]+)' : '(/.*)';
    })
    .join('');
  return { expression: new RegExp(`^${source}$`), names };
}

/** The first of the routes that answers a method and path. */
export function findRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.expression.exec(path) : null;
    if (match !== null) return { handler: route.handler, params: decodeParams(route.names, match.slice(1)) };
  }
  return undefined;
}

function decodeParams(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal(400, 'MALFORMED_REQUEST', `The path holds a malformed percent-encoding: ${value}`);
  }
}
