import { propertiesOf, type SchemaIndex } from '../document/schemas.js';
import { readDialect, type FieldNames } from './dialect.js';
import type { Parameter, SpecOperation } from '../document/document.js';
import { objectOr, textOr, textsOf, type JsonObject } from '../document/json-value.js';
import { camelIdentifier, nameFromPath, pascalIdentifier } from './names.js';
import { normalizeBody, normalizeSuccess } from './normalize-content.js';
import { normalizeParameters, type OperationPlace } from './normalize-parameters.js';
import type { RawTag } from './raw-spec.js';
import { readWait } from './wait.js';

/** An operation and the service it belongs to. */
export interface OperationWithTag {
  readonly operation: SpecOperation;
  readonly tag: RawTag;
  /** As in the document. */
  readonly operationId: string | undefined;
}

/** An operation with its HTTP method. */
export type MethodPlace = OperationPlace & { readonly method: SpecOperation['method'] };

/** Brings one operation into the form that the model reads. */
export function normalizeOperation(place: MethodPlace, index: SchemaIndex): OperationWithTag {
  const { operation, scope, pointer: at } = place;
  const tag = tagOf(place);
  const name = nameOf(place);
  const parameters = normalizeParameters(place);
  const body = normalizeBody(operation['requestBody'], scope, `${at}/requestBody`);
  const success = normalizeSuccess(objectOr(operation['responses']), scope, `${at}/responses`);
  const fields = fieldNames(parameters, { body, ...success }, index);
  const normal: SpecOperation = {
    pointer: at,
    id: `${tag.name}.${name}`,
    service: tag.name,
    name,
    method: place.method,
    path: place.path,
    summary: textOr(operation['summary']) ?? textOr(place.pathItem.value['summary']),
    description: textOr(operation['description']),
    deprecated: operation['deprecated'] === true,
    docUrl: textOr(objectOr(operation['externalDocs'])['url']),
    parameters,
    body,
    ...success,
    ...readDialect(operation, scope, at),
    wait: readWait(operation['x-databricks-wait'], { service: tag.name, scope, pointer: at, fields }),
  };
  return { operation: normal, tag, operationId: textOr(operation['operationId']) };
}

/** The service: what a Databricks tag says, else the first part of `Service.method`, else the first tag, else the package. */
function tagOf({ operation, scope }: OperationPlace): RawTag {
  const { spec } = scope;
  const first = textsOf(operation['tags'])[0] ?? '';
  const declared = spec.tags.get(first);
  if (declared?.isService) return declared;
  const spellings = [idParts(operation).service, declared?.name, first, spec.package];
  const name = spellings.map((text) => pascalIdentifier(text ?? '')).find((text) => text !== '') ?? '';
  const known = [...spec.tags.values()].find((tag) => tag.name === name);
  return known ?? newTag(name, declared?.package ?? spec.package);
}

/** `Service.method` in its two parts; the first is empty when the operationId has no dot. */
function idParts(operation: JsonObject): { service: string; method: string } {
  const id = textOr(operation['operationId']) ?? '';
  const dot = id.lastIndexOf('.');
  return { service: id.slice(0, Math.max(dot, 0)), method: id.slice(dot + 1) };
}

function newTag(name: string, packageOfTag: string): RawTag {
  return {
    name,
    package: packageOfTag,
    description: undefined,
    isService: false,
    isAccounts: false,
    parent: undefined,
    aliases: [],
    preview: undefined,
  };
}

function nameOf({ operation, method, documentPath }: MethodPlace): string {
  return camelIdentifier(idParts(operation).method) || nameFromPath(method, documentPath);
}

function fieldNames(
  parameters: readonly Parameter[],
  { body, response }: Pick<SpecOperation, 'body' | 'response'>,
  index: SchemaIndex,
): FieldNames {
  const inBody = Object.keys(propertiesOf(body?.schema, index));
  return {
    request: new Set([...parameters.map((parameter) => parameter.name), ...inBody]),
    response: new Set(Object.keys(propertiesOf(response?.schema, index))),
  };
}
