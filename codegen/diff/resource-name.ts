import type { Operation } from '../model/model.js';

/** A request field that holds one name in place of the ids of a path. */
export interface ResourceName {
  readonly param: string;
  /** `accounts/{account_id}/groups/{group_id}`. */
  readonly pattern: string;
}

/** The resource name that an operation takes, if it does: `path` has it in one piece, `documentPath` spelled out. */
export function resourceNameOf({ path, documentPath }: Operation): ResourceName | undefined {
  const template = path.replaceAll('=**}', '}');
  const found = /\{(\w+)=[^{}]*\}/.exec(template);
  if (found === null) return undefined;
  const rest = template.length - found.index - found[0].length;
  return { param: found[1] ?? '', pattern: documentPath.slice(found.index, documentPath.length - rest) };
}

/** The names of the parameters in a path or pattern. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** Verb and path of an operation, whatever its parameters are called: two operations of one endpoint are the same. */
export function endpointOf({ method, documentPath }: Operation): string {
  return `${method} ${documentPath.replace(/\{[^{}]*\}/g, '{}')}`;
}
