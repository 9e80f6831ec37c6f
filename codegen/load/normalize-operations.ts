import type { Schema, SpecOperation } from '../document/document.js';
import { isObject, objectOr } from '../document/json-value.js';
import { Problems } from '../problems/problems.js';
import type { SpecProblem } from '../problems/spec-error.js';
import { pointer } from './json-pointer.js';
import { normalizeOperation, type OperationWithTag } from './normalize-operation.js';
import { dereference, type Scope } from './references.js';
import { serverPath } from './server-path.js';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;

type Index = ReadonlyMap<string, Schema>;

/** An operation, or what is wrong with it. */
type Found = { readonly operation: OperationWithTag } | { readonly problems: readonly SpecProblem[] };

/**
 * The operations of a document. Those with something wrong are left out, unless nothing would be left, or the document
 * is one of Databricks: then it is refused.
 */
export function normalizeOperations(scope: Scope, index: Index): OperationWithTag[] {
  const paths = Object.entries(objectOr(scope.spec.root['paths'])).filter(([path]) => path.startsWith('/'));
  const found = withoutTwins(
    paths.flatMap(([path, item]) => operationsOf(path, item, scope, index)),
    scope.spec.file,
  );
  const operations = found.flatMap((one) => ('operation' in one ? [one.operation] : []));
  const problems = found.flatMap((one) => ('problems' in one ? one.problems : []));
  if (scope.spec.isDialect || operations.length === 0) scope.problems.add(...problems);
  else scope.problems.leaveOut(...problems);
  return operations;
}

function operationsOf(path: string, item: unknown, scope: Scope, index: Index): Found[] {
  const problems = new Problems();
  const pathItem = dereference(item, { ...scope, problems }, pointer('paths', path));
  if (pathItem === undefined) return [{ problems: problems.found }];
  const base = serverPath(scope.spec.root['servers']);
  return METHODS.flatMap((method): Found[] => {
    const operation = pathItem.value[method];
    if (!isObject(operation)) return [];
    const own = { ...pathItem.scope, problems: new Problems() };
    const normal = normalizeOperation(
      {
        path: base + path,
        documentPath: path,
        pathItem: { ...pathItem, scope: own },
        operation,
        method,
        pointer: `${pathItem.pointer}/${method}`,
        scope: own,
      },
      index,
    );
    return [own.problems.isEmpty ? { operation: normal } : { problems: own.problems.found }];
  });
}

/** Of two operations with one name the first is kept. */
function withoutTwins(found: readonly Found[], file: string): Found[] {
  const byOperationId = new Map<string, SpecOperation>();
  const byName = new Map<string, SpecOperation>();
  return found.map((one): Found => {
    if (!('operation' in one)) return one;
    const { operation, operationId, tag } = one.operation;
    const name = `${tag.package}.${operation.id}`;
    const twin = operationId === undefined ? undefined : byOperationId.get(operationId);
    const namesake = twin ?? byName.get(name);
    if (namesake !== undefined) return { problems: [twinProblem(file, one.operation, namesake, twin !== undefined)] };
    if (operationId !== undefined) byOperationId.set(operationId, operation);
    byName.set(name, operation);
    return one;
  });
}

function twinProblem(
  file: string,
  { operation, operationId }: OperationWithTag,
  namesake: SpecOperation,
  isSameId: boolean,
): SpecProblem {
  return {
    file,
    pointer: `${operation.pointer}/operationId`,
    problem: isSameId
      ? `the operationId "${operationId}" is also that of ${namesake.pointer}`
      : `the operation is named ${operation.id}, and so is ${namesake.pointer}`,
    remedy: 'Give each operation an operationId of its own',
  };
}
