import type { HttpMethod } from '../base/message.js';
import type { Operation } from './operation.js';
import { pathFields } from './path.js';

/** Method and path of an operation, taken apart. */
export interface Route {
  readonly method: HttpMethod;
  /** Path template in the syntax of `google.api.http`. */
  readonly path: string;
  /** The fields that stand in the path. */
  readonly fields: readonly string[];
}

const routes: Map<string, Route> = /* @__PURE__ */ new Map();

/** Takes the route of an operation apart, once for each route; there are as many as operations. */
export function routeOf({ route }: Pick<Operation, 'route'>): Route {
  const known = routes.get(route);
  if (known) return known;
  const space = route.indexOf(' ');
  const path = route.slice(space + 1);
  const parsed: Route = { method: route.slice(0, space) as HttpMethod, path, fields: pathFields(path) };
  routes.set(route, parsed);
  return parsed;
}
