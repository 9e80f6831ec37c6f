import type { Operation } from '../model/model.js';
import type { Change } from './change.js';

/** A request field that holds one name in place of the ids of a path. */
interface ResourceName {
  readonly param: string;
  /** `accounts/{account_id}/groups/{group_id}`. */
  readonly pattern: string;
}

/**
 * What callers have to write in another way: one name in place of ids or the other way round, or a name of another
 * pattern. A name that went into the path in one piece before is written as it was.
 */
export function resourceNameChange(
  before: Operation,
  after: Operation,
): Pick<Change, 'what' | 'from' | 'to'> | undefined {
  const [old, now] = [resourceNameOf(before), resourceNameOf(after)];
  const [from, to] = [textOf(old) ?? idsOf(before), textOf(now) ?? idsOf(after)];
  if (old !== undefined && now !== undefined)
    return isSameName(old, now) ? undefined : { what: `takes ${code(now)} and not ${code(old)}`, from, to };
  if (now !== undefined && !pathFieldsOf(before).includes(now.param))
    return { what: `takes ${code(now)} in place of ids`, from, to };
  if (old !== undefined && !pathFieldsOf(after).includes(old.param))
    return { what: `takes ids in place of ${code(old)}`, from, to };
  return undefined;
}

function isSameName(old: ResourceName, now: ResourceName): boolean {
  return old.param === now.param && withoutNames(old.pattern) === withoutNames(now.pattern);
}

/** The fields of a request that go into the path. */
export function pathFieldsOf({ fields }: Operation): string[] {
  return fields.filter((field) => field.in.includes('path')).map(({ name }) => name);
}

/** The resource name that an operation takes, if it does: `path` has it in one piece, `documentPath` spelled out. */
function resourceNameOf({ path, documentPath }: Operation): ResourceName | undefined {
  const template = path.replaceAll('=**}', '}');
  const found = /\{(\w+)=[^{}]*\}/.exec(template);
  if (found === null) return undefined;
  const rest = template.length - found.index - found[0].length;
  return { param: found[1] ?? '', pattern: documentPath.slice(found.index, documentPath.length - rest) };
}

function idsOf({ documentPath }: Operation): string {
  return [...documentPath.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).join(', ');
}

function textOf(name: ResourceName | undefined): string | undefined {
  return name && `${name.param} = ${name.pattern}`;
}

function code({ param, pattern }: ResourceName): string {
  return `\`${param}\` = \`${pattern}\``;
}

/** Verb and path of an operation, whatever its parameters are called: two operations of one endpoint are the same. */
export function endpointOf({ method, documentPath }: Operation): string {
  return `${method} ${withoutNames(documentPath)}`;
}

function withoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}
