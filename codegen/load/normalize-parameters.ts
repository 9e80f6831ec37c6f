import type { Parameter } from '../document/document.js';
import { pointer } from './json-pointer.js';
import { arrayOr, objectOr, textOr, type JsonObject } from '../document/json-value.js';
import { normalizeSchema } from './normalize-schema.js';
import { namesStyle, readStyle } from './parameter-style.js';
import { dereference, report, type Place, type Scope } from './references.js';

/** Headers that OpenAPI says are none of a parameter's business: the client writes them itself. */
const OWN_HEADERS = new Set(['accept', 'content-type', 'authorization']);

const PLACES = ['path', 'query', 'header', 'cookie'] as const;

/** Where an operation stands in its document. */
export interface OperationPlace {
  /** With the path of the server before it. */
  readonly path: string;
  readonly documentPath: string;
  readonly pathItem: Place;
  readonly operation: JsonObject;
  readonly pointer: string;
  readonly scope: Scope;
}

/** The parameters of an operation: its own and those of its path that it does not declare again. */
export function normalizeParameters(place: OperationPlace): Parameter[] {
  const { pathItem, operation, scope } = place;
  const shared = readAll(pathItem.value['parameters'], pathItem.scope, `${pathItem.pointer}/parameters`);
  const own = readAll(operation['parameters'], scope, `${place.pointer}/parameters`);
  const byKey = new Map([...shared, ...own].map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const parameters = [...byKey.values()];
  checkPath(place, parameters);
  return parameters;
}

function readAll(value: unknown, scope: Scope, at: string): Parameter[] {
  return arrayOr(value).flatMap((item, position) => {
    const place = dereference(item, scope, at + pointer(position));
    const parameter = place && readParameter(place);
    return parameter === undefined ? [] : [parameter];
  });
}

function readParameter(place: Place): Parameter | undefined {
  const { value, scope, pointer: at } = place;
  const name = textOr(value['name']);
  if (name === undefined) {
    report(scope, at, 'a parameter without a name', 'Give it a name');
    return undefined;
  }
  const where = PLACES.find((candidate) => candidate === value['in']);
  if (where === undefined || (where === 'header' && OWN_HEADERS.has(name.toLowerCase()))) return undefined;
  const [content] = Object.values(objectOr(value['content']));
  const schema = value['schema'] ?? objectOr(content)['schema'] ?? { type: 'string' };
  return {
    name,
    in: where,
    ...styleOf(place, where),
    required: where === 'path' || value['required'] === true,
    schema: normalizeSchema(schema, scope, `${at}/schema`),
    description: textOr(value['description']),
    deprecated: value['deprecated'] === true,
    multiSegment: value['x-databricks-multi-segment'] === true,
  };
}

/** Databricks writes objects dotted, and says nothing of it. */
function styleOf({ value, scope, pointer: at }: Place, where: Parameter['in']): Pick<Parameter, 'style'> {
  if (scope.spec.isDialect && !namesStyle(value) && where !== 'cookie') return {};
  const style = readStyle(value, where);
  if (typeof style !== 'string') return { style };
  const remedy = 'Use a style that OpenAPI has for this place, in an overlay if the document is not yours';
  report(scope, `${at}/style`, `the style "${style}" is none of a parameter with in: ${where}`, remedy);
  return {};
}

function checkPath({ path, pointer: at, scope }: OperationPlace, parameters: readonly Parameter[]): void {
  const inPath = new Set([...path.matchAll(/\{([^}=]+)[^}]*\}/g)].map((match) => match[1]));
  const declared = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  for (const name of inPath) {
    if (name === undefined || declared.has(name)) continue;
    const remedy = 'Declare it under parameters with in: path and required: true';
    report(scope, `${at}/parameters`, `the path ${path} has {${name}}, which no parameter declares`, remedy);
  }
  for (const name of declared) {
    if (inPath.has(name)) continue;
    const remedy = `Write {${name}} into the path or declare the parameter with in: query`;
    report(scope, `${at}/parameters`, `the path parameter "${name}" is not in the path ${path}`, remedy);
  }
}
