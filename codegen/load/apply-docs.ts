import type { SpecProblem } from '../problems/spec-error.js';
import type { Parameter, Schema, SpecDocument, SpecOperation, Tag } from '../document/document.js';
import { pointer } from './json-pointer.js';
import { isObject, mapValues, objectOr, textOr, type JsonObject } from '../document/json-value.js';

/** A document with its docs, and the docs that belong to nothing. */
export interface Documented {
  readonly document: SpecDocument;
  readonly problems: readonly SpecProblem[];
}

interface Docs {
  readonly services: JsonObject;
  readonly types: JsonObject;
  readonly report: (at: string, problem: string) => void;
}

/**
 * Puts our words into a document: descriptions of its services, operations, types and fields.
 *
 * @param document - in normal form; not changed
 * @param docs - the parsed file `docs/<package>.yaml`
 * @param file - its name, for messages
 */
export function applyDocs(document: SpecDocument, docs: unknown, file: string): Documented {
  const problems: SpecProblem[] = [];
  const report = (at: string, problem: string): void => {
    const remedy = `Correct it there or take it out; the names are those of ${document.file}`;
    problems.push({ file, pointer: at, problem, remedy });
  };
  if (!isObject(docs)) report('', 'docs are an object with description, services and types');
  const root = objectOr(docs);
  const words: Docs = { services: objectOr(root['services']), types: objectOr(root['types']), report };
  reportUnknownKeys(root, ['description', 'services', 'types'], { at: '', report });
  reportUnknownNames(document, words);
  const documented: SpecDocument = {
    ...document,
    description: textOr(root['description']) ?? document.description,
    tags: document.tags.map((tag) => describeTag(tag, words)),
    operations: document.operations.map((operation) => describeOperation(operation, words)),
    schemas: mapValues(document.schemas, (schema, name) => describeSchema(schema, name, words)),
  };
  return { document: documented, problems };
}

function describeTag(tag: Tag, { services }: Docs): Tag {
  return { ...tag, description: textOr(objectOr(services[tag.name])['description'])?.trim() ?? tag.description };
}

function describeOperation(operation: SpecOperation, docs: Docs): SpecOperation {
  const entry = objectOr(objectOr(docs.services[operation.service])['operations'])[operation.name];
  const words = typeof entry === 'string' ? { summary: entry } : objectOr(entry);
  return {
    ...operation,
    summary: textOr(words['summary'])?.trim() ?? operation.summary,
    description: withDeprecation(textOr(words['description'])?.trim() ?? operation.description, words['deprecated']),
    deprecated: isDeprecated(words['deprecated']) ?? operation.deprecated,
    docUrl: textOr(words['url']) ?? operation.docUrl,
    parameters: operation.parameters.map((parameter) => describeParameter(parameter, operation, docs)),
  };
}

/** `deprecated` is `true`, `false`, or what to call instead. */
function isDeprecated(word: unknown): boolean | undefined {
  return word === undefined ? undefined : word === true || textOr(word) !== undefined;
}

function withDeprecation(description: string | undefined, word: unknown): string | undefined {
  const instead = textOr(word)?.trim();
  return instead ? [description, `Deprecated: ${instead}`].filter(Boolean).join('\n\n') : description;
}

function describeParameter(parameter: Parameter, operation: SpecOperation, { types }: Docs): Parameter {
  const fields = objectOr(objectOr(types[operation.requestTypeName ?? ''])['fields']);
  return { ...parameter, description: textOr(fields[parameter.name])?.trim() ?? parameter.description };
}

function describeSchema(schema: Schema, fullName: string, { types }: Docs): Schema {
  const words = objectOr(types[fullName.slice(fullName.indexOf('.') + 1)]);
  const description = textOr(words['description'])?.trim();
  const fields = objectOr(words['fields']);
  const properties =
    schema.properties && mapValues(schema.properties, (field, name) => describeField(field, fields[name]));
  return { ...schema, ...(description && { description }), ...(properties && { properties }) };
}

function describeField(field: Schema, words: unknown): Schema {
  const description = textOr(words)?.trim();
  return description === undefined ? field : { ...field, description };
}

/** Words about something that the document does not have. */
function reportUnknownNames(document: SpecDocument, docs: Docs): void {
  const ids = new Set(document.operations.map((operation) => operation.id));
  for (const [service, words] of Object.entries(docs.services)) {
    const at = pointer('services', service);
    if (!document.tags.some((tag) => tag.name === service)) docs.report(at, `there is no service "${service}"`);
    reportUnknownKeys(objectOr(words), ['description', 'operations'], { at, report: docs.report });
    for (const [name, entry] of Object.entries(objectOr(objectOr(words)['operations']))) {
      const place = at + pointer('operations', name);
      if (!ids.has(`${service}.${name}`)) docs.report(place, `there is no operation "${service}.${name}"`);
      const known = ['summary', 'description', 'deprecated', 'url'];
      if (typeof entry !== 'string') reportUnknownKeys(objectOr(entry), known, { at: place, report: docs.report });
    }
  }
  for (const [type, words] of Object.entries(docs.types)) reportUnknownFields(document, type, { words, docs });
}

function reportUnknownFields(
  document: SpecDocument,
  type: string,
  { words, docs }: { words: unknown; docs: Docs },
): void {
  const at = pointer('types', type);
  const schema = document.schemas[`${document.package}.${type}`];
  const requests = document.operations.filter((operation) => operation.requestTypeName === type);
  if (schema === undefined && requests.length === 0) docs.report(at, `there is no type "${type}"`);
  reportUnknownKeys(objectOr(words), ['description', 'fields'], { at, report: docs.report });
  const parameters = requests.flatMap((operation) => operation.parameters.map((parameter) => parameter.name));
  const known = new Set([...Object.keys(schema?.properties ?? {}), ...parameters]);
  for (const field of Object.keys(objectOr(objectOr(words)['fields']))) {
    if (!known.has(field)) docs.report(at + pointer('fields', field), `${type} has no field "${field}"`);
  }
}

function reportUnknownKeys(
  object: JsonObject,
  known: readonly string[],
  { at, report }: { at: string; report: Docs['report'] },
): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) report(at + pointer(key), `"${key}" means nothing here: ${known.join(', ')} do`);
  }
}
