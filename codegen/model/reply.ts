import type { Schema, SpecOperation } from '../document/document.js';
import type { Reply } from './model.js';
import { upperFirst } from '../text/naming.js';
import { deref, type SchemaIndex } from '../document/schemas.js';
import { simpleType } from './type-ref.js';
import type { TypeNames } from './type-names.js';

/** Decides how the answer of an operation is read and what type it has. */
export function buildReply(operation: SpecOperation, names: TypeNames, index: SchemaIndex): Reply {
  const { response, responseHeaders } = operation;
  const headers = Object.fromEntries(
    Object.entries(responseHeaders).map(([name, schema]) => [name, headerType(schema)]),
  );
  const own = (schema: Schema) => {
    const description = schema.description ?? `Response of \`${operation.id}\`.`;
    return names.declare(replyName(operation), { description, ...schema }, operation);
  };
  if (response === undefined) {
    if (Object.keys(headers).length === 0) return { kind: 'none', headers };
    return { kind: 'headers', headers, type: own({ type: 'object', properties: responseHeaders }) };
  }
  if (isStream(response)) {
    const properties = { contents: { type: 'string', format: 'byte-stream' }, ...responseHeaders };
    const type = own({ type: 'object', properties, required: ['contents'] });
    return { kind: 'stream', type, accept: response.mediaType, headers };
  }
  const extra = missingHeaders(response.schema, responseHeaders, index);
  if (extra !== undefined) return { kind: 'json', headers, type: own({ allOf: [response.schema, extra] }) };
  return { kind: 'json', headers, type: simpleType(response.schema, index) ?? own(response.schema) };
}

/** Everything that is not JSON goes to the caller as it is. Frameworks that do not say what they answer answer JSON. */
function isStream({ schema, mediaType }: { schema: Schema; mediaType: string }): boolean {
  return schema.format === 'binary' || !/[/+]json\b|^\*\/\*$/i.test(mediaType);
}

function headerType(schema: Schema): 'string' | 'int64' {
  return schema.type === 'integer' ? 'int64' : 'string';
}

/** Headers that the body schema does not declare itself. */
function missingHeaders(
  body: Schema,
  headers: SpecOperation['responseHeaders'],
  index: SchemaIndex,
): Schema | undefined {
  const known = deref(body, index)?.properties ?? {};
  const missing = Object.entries(headers).filter(([name]) => !Object.hasOwn(known, name));
  return missing.length > 0 ? { type: 'object', properties: Object.fromEntries(missing) } : undefined;
}

function replyName(operation: SpecOperation): string {
  return `${upperFirst(operation.name)}Response`;
}
