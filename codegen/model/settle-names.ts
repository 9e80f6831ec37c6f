import type { SpecDocument, SpecOperation, Tag } from '../document/document.js';
import { accessorOf, kebabCase } from '../text/naming.js';

/** Members that JavaScript gives every object, and the one that would make an object look like a promise. */
const OF_OBJECTS = [...Object.getOwnPropertyNames(Object.prototype), 'then'];

/** Names that a generated client has already. */
export const CLIENT_MEMBERS: ReadonlySet<string> = new Set([...OF_OBJECTS, 'config', 'apiClient', 'close', 'service']);

/** Names that a generated service has already. */
export const SERVICE_MEMBERS: ReadonlySet<string> = new Set([...OF_OBJECTS, 'api', 'child']);

/** Files that stand beside those of services. */
const FILES: ReadonlySet<string> = new Set(['types', 'index', 'paths']);

/**
 * Renames what generated code cannot name as the document does: the service `Config` becomes `ConfigApi`, the method
 * `then` becomes `thenOperation`, with a number where that is taken too. The description of each says so.
 */
export function settleNames(document: SpecDocument): SpecDocument {
  const services = renamedServices(document);
  const methods = renamedMethods(document);
  if (services.size === 0 && methods.size === 0) return document;
  const serviceOf = (name: string): string => services.get(name) ?? name;
  const ids = new Map(
    document.operations.map((operation) => {
      const name = methods.get(operation.id) ?? operation.name;
      return [operation.id, { service: serviceOf(operation.service), name }] as const;
    }),
  );
  const idOf = (id: string): string => {
    const settled = ids.get(id);
    return settled === undefined ? id : `${settled.service}.${settled.name}`;
  };
  return {
    ...document,
    tags: document.tags.map((tag) => settledTag(tag, serviceOf)),
    operations: document.operations.map((operation) => ({
      ...withPolls(operation, idOf),
      ...ids.get(operation.id),
      id: idOf(operation.id),
      description: methods.has(operation.id) ? explained(operation, operation.name) : operation.description,
    })),
  };
}

function renamedServices({ package: pkg, tags, schemas }: SpecDocument): Map<string, string> {
  const taken = new Set(tags.map((tag) => tag.name));
  const isUsable = (name: string, { isAccounts, parent }: Tag): boolean =>
    !(parent === undefined ? CLIENT_MEMBERS : SERVICE_MEMBERS).has(accessorOf(name, isAccounts)) &&
    !FILES.has(kebabCase(name)) &&
    !Object.hasOwn(schemas, `${pkg}.${name}Service`);
  const renamed = new Map<string, string>();
  for (const tag of tags.filter((candidate) => !isUsable(candidate.name, candidate))) {
    const free = freeName(`${tag.name}Api`, (candidate) => !taken.has(candidate) && isUsable(candidate, tag));
    taken.add(free);
    renamed.set(tag.name, free);
  }
  return renamed;
}

function renamedMethods({ operations }: SpecDocument): Map<string, string> {
  const taken = new Set(operations.map(({ id }) => id));
  const reserved = operations.filter(({ name }) => SERVICE_MEMBERS.has(name));
  return new Map(
    reserved.map(({ id, service, name }) => {
      const free = freeName(`${name}Operation`, (candidate) => !taken.has(`${service}.${candidate}`));
      taken.add(`${service}.${free}`);
      return [id, free];
    }),
  );
}

function freeName(name: string, isFree: (candidate: string) => boolean): string {
  if (isFree(name)) return name;
  for (let number = 2; ; number++) if (isFree(`${name}${number}`)) return `${name}${number}`;
}

function settledTag(tag: Tag, serviceOf: (name: string) => string): Tag {
  const name = serviceOf(tag.name);
  const parent = tag.parent === undefined ? undefined : serviceOf(tag.parent);
  return { ...tag, name, parent, description: name === tag.name ? tag.description : explained(tag, tag.name) };
}

function withPolls(operation: SpecOperation, idOf: (id: string) => string): SpecOperation {
  const { wait, longRunning } = operation;
  return {
    ...operation,
    wait: wait && { ...wait, poll: idOf(wait.poll) },
    longRunning: longRunning && {
      ...longRunning,
      poll: idOf(longRunning.poll),
      cancel: longRunning.cancel === undefined ? undefined : idOf(longRunning.cancel),
    },
  };
}

function explained({ description }: { readonly description?: string | undefined }, name: string): string {
  const reason = `Called \`${name}\` in the document, a name that the generated code needs for itself.`;
  return description === undefined ? reason : `${description}\n\n${reason}`;
}
