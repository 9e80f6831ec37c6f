import { compilePattern, type PathPattern } from '../message/path-pattern.js';
import { Refusal } from '../message/refusal.js';
import type { Handler, RouteEntry } from '../state/handler.js';

/** A route ready to be matched. */
export interface Route extends PathPattern {
  readonly method: string;
  readonly handler: Handler;
}

/** The handler for a request, with the values of the placeholders. */
export interface RouteMatch {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** Compiles a route. */
export function compileRoute([method, pattern, handler]: RouteEntry): Route {
  return { method: method.toUpperCase(), ...compilePattern(pattern), handler };
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
