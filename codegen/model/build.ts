import type { SpecDocument, SpecOperation } from '../document/document.js';
import type { Operation, Package, Sdk, Service } from './model.js';
import { accessorOf, isIdentifier, kebabCase } from '../text/naming.js';
import { buildPaging } from './paging.js';
import { pathTemplate } from './path.js';
import { Problems } from '../problems/problems.js';
import type { SpecProblem } from '../problems/spec-error.js';
import { buildReply } from './reply.js';
import { buildHeaders, buildRequest } from './request.js';
import { indexSchemas, type SchemaIndex } from '../document/schemas.js';
import { settleNames } from './settle-names.js';
import { countUses, TypeNames } from './type-names.js';
import { validateNames } from './validate.js';
import { buildLongRunning, buildWait } from './waiting.js';

/**
 * Turns documents into the model: every name decided, every reference checked.
 *
 * @param loaded - documents as `loadSpecs` gives them
 * @param onLeftOut - is told of operations that cannot be generated; default: nobody is
 * @throws SpecError listing everything that is wrong, each with file, JSON pointer and remedy
 */
export function buildModel(loaded: readonly SpecDocument[], onLeftOut: (problem: SpecProblem) => void = () => {}): Sdk {
  const documents = loaded.map(settleNames);
  const problems = new Problems();
  const index = indexSchemas(documents);
  const uses = countUses(documents);
  const packages = documents.map((document) => buildPackage(document, { problems, index, uses }));
  validateNames(documents, packages, problems);
  problems.throwIfAny();
  problems.warnings.forEach(onLeftOut);
  return { packages };
}

interface Context {
  readonly problems: Problems;
  readonly index: SchemaIndex;
  readonly uses: ReadonlyMap<string, number>;
}

function buildPackage(document: SpecDocument, context: Context): Package {
  const names = new TypeNames(document, context.uses, context.problems);
  const services = document.tags
    .map((tag): Service => {
      const own = document.operations.filter((operation) => operation.service === tag.name);
      return {
        name: tag.name,
        className: `${tag.name}Service`,
        accessor: accessorOf(tag.name, tag.isAccounts),
        file: kebabCase(tag.name),
        description: tag.description,
        account: tag.isAccounts,
        parent: tag.parent,
        aliases: tag.aliases ?? [],
        preview: tag.preview,
        foreign: document.isStrict === true ? undefined : true,
        operations: own
          .flatMap((operation) => built(document, operation, { ...context, names, account: tag.isAccounts }))
          .sort(byCrudThenName),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    name: document.package,
    source: document.file,
    description: document.description,
    services,
    types: names.types(),
  };
}

const CRUD = ['create', 'get', 'list', 'update', 'delete'];

/** `create get list update delete` first, then the rest by name. */
function byCrudThenName(a: Operation, b: Operation): number {
  const rank = ({ name }: Operation): number => (CRUD.includes(name) ? CRUD.indexOf(name) : CRUD.length);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  return a.name < b.name ? -1 : 1;
}

interface OperationContext extends Context {
  readonly names: TypeNames;
  readonly account: boolean;
}

/** The operation; none where it is left out. A document of one operation that is wrong is refused. */
function built(document: SpecDocument, operation: SpecOperation, context: OperationContext): Operation[] {
  const problems = new Problems();
  const model = buildOperation(document, operation, { ...context, problems });
  if (problems.isEmpty) return [model];
  const isRefused = document.isStrict === true || document.operations.length === 1;
  if (isRefused) context.problems.add(...problems.found);
  else context.problems.leaveOut(...problems.found);
  return [];
}

function buildOperation(document: SpecDocument, operation: SpecOperation, context: OperationContext): Operation {
  const { names, index, problems, account } = context;
  const request = buildRequest(document, operation, names, index);
  const response = buildReply(operation, names, index);
  const waiting = { document, index, problems };
  if (!isIdentifier(operation.name)) {
    problems.inOperation(document, operation, {
      at: '/operationId',
      problem: `"${operation.name}" is no identifier`,
      remedy: 'Use letters, digits and _ in the operationId, not starting with a digit',
    });
  }
  return {
    id: operation.id,
    name: operation.name,
    method: operation.method.toUpperCase() as Operation['method'],
    path: pathTemplate(operation),
    documentPath: operation.path,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated,
    preview: operation.preview,
    docUrl: operation.docUrl,
    request: request.type,
    isRequestRequired: request.isRequired,
    fields: request.fields,
    headers: buildHeaders(operation),
    body: request.body,
    contentType: request.contentType,
    form: request.form,
    styled: request.styled,
    response,
    account,
    idempotency: operation.idempotencyField,
    paging: buildPaging(operation, { document, fields: request.fields, index, problems }),
    wait: buildWait(operation, waiting),
    longRunning: buildLongRunning(operation, waiting),
    dataPlane: operation.dataPlane,
  };
}
