import type { Parameter, ParameterStyle, Schema, SpecOperation } from '../document/document.js';
import { deref, type SchemaIndex } from '../document/schemas.js';
import type { StyledParameter } from './model.js';
import type { RequestProperty } from './request-property.js';

/** A parameter that a caller gives, and the field that holds its value. */
interface GivenParameter {
  readonly parameter: Parameter;
  readonly field: string;
}

/** Parameters of an operation as fields of its request, and which of them are written in a way of their own. */
export interface ParameterModel {
  readonly properties: readonly RequestProperty[];
  readonly styled: readonly StyledParameter[];
}

/**
 * Decides the fields of path, query and cookies: resource name in one piece, the account from the config.
 *
 * @param inBody - names of the fields of the body, which keep their names
 */
export function parameterModel(
  operation: SpecOperation,
  inBody: ReadonlySet<string>,
  index: SchemaIndex,
): ParameterModel {
  const { resourceName } = operation;
  const inName = new Set([...(resourceName?.pattern ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const given = operation.parameters.filter((parameter) => !inName.has(parameter.name) && isCallerGiven(parameter));
  const fields = withFields(given, inBody);
  const own = fields.map(({ parameter, field }): RequestProperty => {
    const place = parameter.in === 'header' ? 'query' : parameter.in;
    return { name: field, schema: fieldSchema(parameter), required: parameter.required, in: [place] };
  });
  const named: RequestProperty[] =
    resourceName === undefined
      ? []
      : [{ name: resourceName.param, schema: { type: 'string' }, required: true, in: ['path'] }];
  return { properties: [...named, ...own], styled: fields.flatMap((one) => styledParameter(one, index)) };
}

/** One name in two places is two fields, but in path and body it means the same. The path and the body keep the name. */
function withFields(parameters: readonly Parameter[], inBody: ReadonlySet<string>): GivenParameter[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const taken = new Set([...inPath, ...inBody]);
  return parameters.map((parameter) => {
    if (parameter.in === 'path') return { parameter, field: parameter.name };
    let field = parameter.name;
    while (taken.has(field)) field = field === parameter.name ? `${field}_in_${parameter.in}` : `${field}_`;
    taken.add(field);
    return { parameter, field };
  });
}

function styledParameter({ parameter, field }: GivenParameter, index: SchemaIndex): StyledParameter[] {
  const { name, in: place, style, schema } = parameter;
  if (place === 'header' || parameter.multiSegment) return [];
  const written = { in: place, name, field, ...(style ?? { ...PLAIN, style: place === 'path' ? 'simple' : 'form' }) };
  if (field !== name || place === 'cookie') return [written];
  return style === undefined || isWrittenPlainly(style, place, shapesOf(schema, index)) ? [] : [written];
}

const PLAIN = { explode: true, allowReserved: false } as const;

type Shape = 'plain' | 'list' | 'fields';

/** The runtime writes it so without being told: one value as it is, and the items of a list of the query repeated. */
function isWrittenPlainly(
  { style, explode, allowReserved }: ParameterStyle,
  place: 'path' | 'query' | 'cookie',
  shapes: ReadonlySet<Shape>,
): boolean {
  if (shapes.has('fields') || allowReserved) return false;
  if (place === 'path') return style === 'simple' && !shapes.has('list');
  if (style === 'form') return explode || !shapes.has('list');
  return style !== 'json' && style !== 'deepObject' && !shapes.has('list');
}

/** What values of a schema may be; one that says nothing may be anything. */
function shapesOf(schema: Schema, index: SchemaIndex, depth = 0): Set<Shape> {
  const target = deref(schema, index) ?? {};
  const parts = [target.allOf, target.oneOf, target.anyOf].flatMap((list) => list ?? []);
  if (parts.length > 0 && depth < 8) return new Set(parts.flatMap((part) => [...shapesOf(part, index, depth + 1)]));
  if (target.type === undefined) return shapesWithoutType(target);
  return new Set([target.type].flat().map((type) => SHAPES[type] ?? 'plain'));
}

const SHAPES: Readonly<Record<string, Shape>> = { array: 'list', object: 'fields' };

function shapesWithoutType({ properties, items, enum: values }: Schema): Set<Shape> {
  if (properties !== undefined) return new Set(['fields']);
  if (items !== undefined) return new Set(['list']);
  return new Set(values === undefined ? ['plain', 'list', 'fields'] : ['plain']);
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
