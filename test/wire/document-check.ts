import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** JSON of a document; read as it is, without any code of the generator. */
export type Json = Readonly<Record<string, unknown>>;

/** An operation as its document has it. */
export interface DocumentOperation {
  readonly file: string;
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
  /** Its service belongs to the account client. */
  readonly isAccounts: boolean;
}

const documents = new Map<string, Json>();

/** Reads `specs/api/<file>`. */
function documentOf(file: string): Json {
  const known = documents.get(file);
  if (known !== undefined) return known;
  const read = JSON.parse(readFileSync(new URL(`../../specs/api/${file}`, import.meta.url), 'utf8')) as Json;
  documents.set(file, read);
  return read;
}

/** Reads one member of a JSON object; `{}` where there is none. */
export function member(value: unknown, ...path: readonly string[]): Json {
  const found = path.reduce<unknown>((current, name) => Object(current)[name], value);
  return Object(found) as Json;
}

/** The packages that have a document in `specs/api`. */
export function documentedPackages(): string[] {
  return readdirSync(new URL('../../specs/api', import.meta.url)).map((file) => basename(file, '.json'));
}

/** The names of the schemas of a package, as its document has them. */
export function documentedSchemas(packageName: string): string[] {
  return Object.keys(member(documentOf(`${packageName}.json`), 'components', 'schemas'));
}

/** The operations of a package by `Service.method`, as its document has them. */
export function documentOperations(packageName: string): Map<string, DocumentOperation> {
  const file = `${packageName}.json`;
  const paths = Object.entries(member(documentOf(file), 'paths'));
  const tags = Object.values(member(documentOf(file), 'tags')).map((tag) => member(tag));
  const accounts = new Set(tags.filter((tag) => tag['x-databricks-is-accounts']).map((tag) => tag['name']));
  return new Map(
    paths.flatMap(([path, item]) =>
      Object.entries(Object(item) as Json).map(([method, value]): [string, DocumentOperation] => {
        const operation = member(value);
        const isAccounts = accounts.has(member(operation, 'tags')['0']);
        return [String(operation['operationId']), { file, path, method: method.toUpperCase(), operation, isAccounts }];
      }),
    ),
  );
}

/** Parameters of a place (`path`, `query`). */
export function parametersIn({ operation }: DocumentOperation, place: string): Json[] {
  const all = (operation['parameters'] ?? []) as Json[];
  return all.filter((parameter) => parameter['in'] === place);
}

/** Says whether a query can hold a value of the schema: no list of objects, and no object without fields. */
export function fitsIntoQuery(given: Json, from: string): boolean {
  const { schema, file } = resolve(given, from);
  if (schema['type'] === 'array') return resolve(member(schema, 'items'), file).schema['type'] !== 'object';
  return schema['type'] !== 'object' || Object.keys(member(schema, 'properties')).length > 0;
}

interface Place {
  readonly file: string;
  readonly at: string;
}

/** Follows `$ref`, into other documents too; a deprecated reference stands in an `allOf` of its own. */
function resolve(schema: Json, file: string): { schema: Json; file: string } {
  const reference = schema['$ref'] ?? member(schema, 'allOf', '0')['$ref'];
  if (typeof reference !== 'string') return { schema, file };
  const [other, pointer = ''] = reference.split('#');
  const home = other === undefined || other === '' ? file : other;
  return resolve(member(documentOf(home), ...pointer.split('/').slice(1)), home);
}

/** What in a JSON value is not as its schema says: one line for each. */
export function misfits(value: unknown, given: Json, { file: from, at }: Place): string[] {
  const { schema, file } = resolve(given, from);
  if (schema['x-databricks-any'] === true) return [];
  if (Array.isArray(schema['enum']))
    return schema['enum'].includes(value) ? [] : [`${at}: ${String(value)} is no enum value`];
  switch (schema['type']) {
    case 'array':
      if (!Array.isArray(value)) return [`${at} is no array`];
      return value.flatMap((item, position) =>
        misfits(item, member(schema, 'items'), { file, at: `${at}/${position}` }),
      );
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at} is no integer`];
    case 'object':
      return objectMisfits(value, schema, { file, at });
    default:
      return typeof value === schema['type'] ? [] : [`${at} is no ${String(schema['type'])}`];
  }
}

function objectMisfits(value: unknown, schema: Json, { file, at }: Place): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  const properties = member(schema, 'properties');
  const others = schema['additionalProperties'];
  const required = (schema['required'] ?? []) as string[];
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}/${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, field]) => {
    if (Object.hasOwn(properties, name)) return misfits(field, member(properties, name), { file, at: `${at}/${name}` });
    if (typeof others === 'object') return misfits(field, member(others), { file, at: `${at}/${name}` });
    return others === true ? [] : [`${at}/${name} is not declared`];
  });
  return [...missing, ...wrong];
}
