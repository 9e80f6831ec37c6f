import type { Parameter, Schema, SpecDocument, SpecOperation } from '../document/document.js';
import type { Field, Operation, TypeRef } from './model.js';
import { bodyModel, type RequestProperty } from './request-body.js';
import { deref, refName, type SchemaIndex } from '../document/schemas.js';
import { namedType } from './type-ref.js';
import { namesBesideBody, namesOfMethod, type TypeNames } from './type-names.js';

/** What an operation takes. */
export interface RequestModel {
  readonly type: TypeRef | undefined;
  /** It cannot be empty although no field of it is required by itself. */
  readonly isRequired: true | undefined;
  readonly fields: readonly Field[];
  readonly body: true | string | undefined;
  readonly contentType: string | undefined;
}

/** Decides the request type of an operation and where each of its fields goes. */
export function buildRequest(
  document: SpecDocument,
  operation: SpecOperation,
  names: TypeNames,
  index: SchemaIndex,
): RequestModel {
  const parameters = parameterProperties(operation);
  const body = bodyModel(operation, index);
  const fields = mergeFields([...parameters, ...body.properties]);
  const isRequired = body.isOneOfSeveral ? (true as const) : undefined;
  const model = { fields, isRequired, body: body.body, contentType: body.contentType };
  if (fields.length === 0 && operation.body === undefined) return { ...model, type: undefined };
  const bodyRef = refName(operation.body?.schema);
  if (body.body === true && parameters.length === 0 && bodyRef !== undefined)
    return { ...model, type: namedType(bodyRef) };
  if (body.body === true && !body.isPlainObject)
    return {
      ...model,
      type: names.declare(
        requestName(operation, names, { document, body: body.body }),
        withParameters(operation, parameters, { index, names }),
        operation,
      ),
    };
  const schema = { ...requestDoc(operation, index), ...objectOf([...parameters, ...body.properties]) };
  return {
    ...model,
    type: names.declare(requestName(operation, names, { document, body: body.body }), schema, operation),
  };
}

/** The headers that an operation takes; `undefined` for none. */
export function buildHeaders({ parameters }: SpecOperation): Operation['headers'] {
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  return headers.length === 0 ? undefined : headers.map(({ name, required }) => ({ name, required }));
}

/** The first name that stands in two places which take no common value: only path and body do. */
export function misplacedName(fields: readonly Field[]): { name: string; places: string } | undefined {
  const field = fields.find(({ in: places }) => places.length > 1 && places.includes('query'));
  return field && { name: field.name, places: field.in.join(' and ') };
}

/** The names of the fields that a caller gives. */
export function requestFieldNames(operation: SpecOperation, index: SchemaIndex): string[] {
  return [...parameterProperties(operation), ...bodyModel(operation, index).properties].map(
    (property) => property.name,
  );
}

/** Path and query parameters as the caller gives them: resource name in one piece, the account from the config. */
function parameterProperties(operation: SpecOperation): RequestProperty[] {
  const { resourceName } = operation;
  const inName = new Set([...(resourceName?.pattern ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const own = operation.parameters.filter((parameter) => !inName.has(parameter.name) && isCallerGiven(parameter));
  const properties = own.map((parameter): RequestProperty => {
    const { name, required } = parameter;
    return { name, schema: fieldSchema(parameter), required, in: [parameter.in === 'path' ? 'path' : 'query'] };
  });
  if (resourceName === undefined) return properties;
  return [{ name: resourceName.param, schema: { type: 'string' }, required: true, in: ['path'] }, ...properties];
}

/** The schema of a parameter as a field of the request. */
function fieldSchema({ in: place, schema, deprecated }: Parameter): Schema {
  const field = place === 'path' ? idSchema(schema) : schema;
  return deprecated ? { ...field, deprecated } : field;
}

/** An integer in a path is an id, and ids come out of replies as 64-bit integers, whatever the document says of it here. */
function idSchema(schema: Schema): Schema {
  return schema.type === 'integer' ? { ...schema, format: 'int64' } : schema;
}

function isCallerGiven(parameter: Parameter): boolean {
  return parameter.in !== 'header' && !(parameter.in === 'path' && parameter.name === 'account_id');
}

/** One field for each name; a name in two places takes one value for both. */
function mergeFields(properties: readonly RequestProperty[]): Field[] {
  const fields = new Map<string, Field>();
  for (const { name, required, in: places } of properties) {
    const known = fields.get(name);
    fields.set(name, { name, required: required || (known?.required ?? false), in: [...(known?.in ?? []), ...places] });
  }
  return [...fields.values()];
}

function objectOf(properties: readonly RequestProperty[]): Schema {
  const required = properties.filter((property) => property.required).map((property) => property.name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
  };
}

/**
 * A body that is no plain list of properties stands whole beside the parameters. A body that nothing else uses stands
 * there itself: the request takes its name, and a reference to it would be a reference of the request to itself.
 */
function withParameters(
  operation: SpecOperation,
  parameters: RequestProperty[],
  { index, names }: { readonly index: SchemaIndex; readonly names: TypeNames },
): Schema {
  const given = operation.body?.schema ?? {};
  const bodyRef = refName(given);
  const body = (bodyRef !== undefined && names.isUsedOnce(bodyRef) ? index.get(bodyRef) : undefined) ?? given;
  return {
    ...requestDoc(operation, index),
    allOf: parameters.length > 0 ? [body, objectOf(parameters)] : [body],
  };
}

/** What the document says of the body that the request contains, else whose request it is. */
function requestDoc({ id, body, bodyField }: SpecOperation, index: SchemaIndex): Pick<Schema, 'description'> {
  const described = bodyField === undefined ? deref(body?.schema, index)?.description : undefined;
  return { description: described ?? `Request of \`${id}\`.` };
}

/**
 * The body schema's own name where nothing else uses that schema (as the official SDKs have it), else the name the
 * document gives, else one made from service and method.
 */
function requestName(
  operation: SpecOperation,
  names: TypeNames,
  { document, body }: { readonly document: SpecDocument; readonly body: RequestModel['body'] },
): string {
  const bodyRef = body === true ? refName(operation.body?.schema) : undefined;
  if (bodyRef !== undefined && bodyRef.startsWith(`${document.package}.`)) {
    const bodyName = bodyRef.slice(document.package.length + 1);
    if (names.isUsedOnce(bodyRef)) return names.replace(bodyName);
    const candidates = namesBesideBody(bodyName, operation);
    if (candidates.some((name) => names.isFree(name))) return names.free(candidates);
  }
  return operation.requestTypeName ?? names.free(namesOfMethod(operation));
}
