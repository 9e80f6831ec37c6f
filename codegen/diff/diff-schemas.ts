import type { Schema } from '../document/document.js';
import { sameJson } from '../document/json-value.js';
import { matchByName, type ChangeLog } from './change.js';
import { schemaText } from './type-text.js';

/** How a type is used and where its differences go. */
export interface SchemaContext {
  readonly log: ChangeLog;
  /** Callers send it: a field that becomes required breaks them. */
  readonly isSent: boolean;
  /** Callers get it: a field that becomes optional breaks them. */
  readonly isReceived: boolean;
}

/** Compares two versions of a type, fields inside of fields included. */
export function diffSchemas(before: Schema, after: Schema, place: string, context: SchemaContext): void {
  const { log } = context;
  const [old, now] = [schemaText(before), schemaText(after)];
  if (old !== now) {
    log.breaking(place, `was ${old} and is ${now}`);
    return;
  }
  if (after.deprecated && !before.deprecated) log.changed(place, 'is deprecated');
  diffValues(before.enum, after.enum, place, log);
  diffFields(before, after, place, context);
  if (before.items && after.items) diffSchemas(before.items, after.items, `${place}[]`, context);
  if (typeof before.additionalProperties === 'object' && typeof after.additionalProperties === 'object') {
    diffSchemas(before.additionalProperties, after.additionalProperties, `${place}{}`, context);
  }
  for (const kind of ['allOf', 'oneOf', 'anyOf'] as const) {
    before[kind]?.forEach((part, position) =>
      diffSchemas(part, after[kind]?.[position] ?? {}, `${place} (${kind} ${position + 1})`, context),
    );
  }
}

function diffValues(before: Schema['enum'] = [], after: Schema['enum'] = [], place: string, log: ChangeLog): void {
  const missingIn = (values: readonly unknown[], value: unknown): boolean =>
    !values.some((item) => sameJson(item, value));
  for (const value of before.filter((item) => missingIn(after, item))) {
    log.breaking(place, `has no value ${String(value)} any more`);
  }
  for (const value of after.filter((item) => missingIn(before, item))) {
    log.added(place, `has the new value ${String(value)}`);
  }
}

function diffFields(before: Schema, after: Schema, place: string, context: SchemaContext): void {
  const { log } = context;
  const { removed, added, both } = matchByName(fieldsOf(before), fieldsOf(after));
  for (const field of removed) log.breaking(`${place}.${field.name}`, 'removed');
  for (const field of added) {
    if (field.isRequired && context.isSent) log.breaking(`${place}.${field.name}`, 'is new and required');
    else log.added(`${place}.${field.name}`, `new field, ${schemaText(field.schema)}`);
  }
  for (const [old, now] of both) {
    const path = `${place}.${now.name}`;
    diffPresence(old.isRequired, now.isRequired, path, context);
    diffSchemas(old.schema, now.schema, path, context);
  }
}

function diffPresence(wasRequired: boolean, isRequired: boolean, path: string, context: SchemaContext): void {
  const { log, isSent, isReceived } = context;
  if (!wasRequired && isRequired) {
    if (isSent) log.breaking(path, 'is required now');
    else log.changed(path, 'is always there now');
  }
  if (wasRequired && !isRequired) {
    if (isReceived) log.breaking(path, 'may be absent now');
    else log.changed(path, 'is optional now');
  }
}

interface SchemaField {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function fieldsOf(schema: Schema): SchemaField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    return { name, schema: field, isRequired: required.has(name) };
  });
}
