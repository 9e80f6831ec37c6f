import type { Schema, SpecDocument, SpecOperation } from '../document/document.js';
import { formModel } from './form.js';
import type { Field, Form, Operation, StyledParameter, TypeRef } from './model.js';
import { parameterModel } from './parameters.js';
import { bodyModel } from './request-body.js';
import type { RequestProperty } from './request-property.js';
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
  readonly form: Form | undefined;
  readonly styled: readonly StyledParameter[] | undefined;
}

/** Decides the request type of an operation and where each of its fields goes. */
export function buildRequest(
  document: SpecDocument,
  operation: SpecOperation,
  names: TypeNames,
  index: SchemaIndex,
): RequestModel {
  const body = bodyModel(operation, index);
  const inBody = new Set(body.properties.map(({ name }) => name));
  const { properties: parameters, styled } = parameterModel(operation, inBody, index);
  const fields = mergeFields([...parameters, ...body.properties]);
  const model = {
    fields,
    isRequired: trueOrNone(body.isOneOfSeveral),
    body: body.body,
    contentType: body.contentType,
    form: formModel(operation.body, body.properties),
    styled: listOrNone(styled),
  };
  if (fields.length === 0 && operation.body === undefined) return { ...model, type: undefined };
  const isWhole = body.body === true && model.form === undefined && parameters.length === 0;
  const bodyRef = refName(operation.body?.schema);
  if (isWhole && bodyRef !== undefined) return { ...model, type: namedType(bodyRef) };
  const schema =
    body.body === true && !body.isPlainObject
      ? withParameters(operation, parameters, { index, names })
      : { ...requestDoc(operation, index), ...objectOf([...parameters, ...body.properties]) };
  const name = requestName(operation, names, { document, body: body.body });
  return { ...model, type: names.declare(name, schema, operation) };
}

function trueOrNone(flag: boolean): true | undefined {
  return flag ? true : undefined;
}

function listOrNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The headers that an operation takes; `undefined` for none. */
export function buildHeaders({ parameters }: SpecOperation): Operation['headers'] {
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  return headers.length === 0 ? undefined : headers.map(({ name, required }) => ({ name, required }));
}

/** The names of the fields that a caller gives. */
export function requestFieldNames(operation: SpecOperation, index: SchemaIndex): string[] {
  const body = bodyModel(operation, index).properties;
  const { properties } = parameterModel(operation, new Set(body.map(({ name }) => name)), index);
  return [...properties, ...body].map((property) => property.name);
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
  parameters: readonly RequestProperty[],
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
