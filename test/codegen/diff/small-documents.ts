import { diffModels } from '../../../codegen/diff/diff-models.js';
import type { ModelDiff } from '../../../codegen/diff/change.js';
import { buildModel } from '../../../codegen/model/build.js';
import type { Sdk } from '../../../codegen/model/model.js';
import { openApi, readFolder } from '../load/read-one.js';

/** A JSON schema, or the name of one: `Pet`, `Pet[]`. */
export type SchemaOrName = object | string;

/** An operation in short. */
export interface SmallOperation {
  readonly path?: string;
  readonly method?: 'get' | 'post' | 'patch';
  /** Query parameters by name. */
  readonly query?: Readonly<Record<string, object>>;
  readonly body?: SchemaOrName;
  readonly answer?: SchemaOrName;
  readonly more?: object;
}

/** One document, `p`, in short: the operations of its services by `Service.method`, and its schemas. */
export interface SmallDocument {
  readonly operations?: Readonly<Record<string, SmallOperation>>;
  readonly schemas?: Readonly<Record<string, object>>;
  /** Further keys of the tags, by service. */
  readonly tags?: Readonly<Record<string, object>>;
}

/** A reference to a schema of the same document. */
export function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** A schema of an object. */
export function object(properties: object, ...required: string[]): object {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
}

/** The model of small documents by package. */
export function modelOf(packages: Readonly<Record<string, SmallDocument>>): Sdk {
  const documents = Object.entries(packages).map(([name, document]) => [`${name}.json`, documentOf(name, document)]);
  return buildModel(readFolder({ documents: Object.fromEntries(documents) }));
}

/** An OpenAPI document. */
export function documentOf(name: string, { operations = {}, schemas = {}, tags = {} }: SmallDocument): object {
  const services = [...new Set([...Object.keys(tags), ...Object.keys(operations).map((id) => id.split('.')[0] ?? '')])];
  const paths: Record<string, object> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const path = operation.path ?? `/${id}`;
    paths[path] = { ...paths[path], [operation.method ?? 'get']: operationOf(id, path, operation) };
  }
  return openApi({
    tags: services.map((service) => ({
      name: service,
      'x-databricks-package': name,
      'x-databricks-service': service,
      ...tags[service],
    })),
    paths,
    components: { schemas },
  });
}

/** What differs between two versions of the package `p`. */
export function diffOf(before: SmallDocument, after: SmallDocument): ModelDiff {
  return diffModels(modelOf({ p: before }), modelOf({ p: after }));
}

/** The changes of each list as lines `place: what`; lists without any are left out. */
export function linesOf(diff: ModelDiff): Record<string, string[]> {
  const lists = Object.entries(diff).map(([list, changes]: [string, ModelDiff['breaking']]) => {
    return [list, changes.map(({ place, what }) => `${place}: ${what}`)] as const;
  });
  return Object.fromEntries(lists.filter(([, lines]) => lines.length > 0));
}

function operationOf(id: string, path: string, { query = {}, body, answer, more }: SmallOperation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => {
    return { name: match[1], in: 'path', required: true, schema: { type: 'string' } };
  });
  const inQuery = Object.entries(query).map(([name, parameter]) => {
    return { name, in: 'query', schema: { type: 'string' }, ...parameter };
  });
  return {
    tags: [id.split('.')[0]],
    operationId: id,
    parameters: [...inPath, ...inQuery],
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: { 200: { description: '', ...(answer === undefined ? {} : { content: json(answer) }) } },
    ...more,
  };
}

function json(schema: SchemaOrName): object {
  return { 'application/json': { schema: typeof schema === 'string' ? ref(schema) : schema } };
}
