import type { Schema } from '../document/document.js';
import { sameJson } from '../document/json-value.js';
import { isAssignable, type Types } from './assignable.js';
import type { ChangeLog } from './change.js';
import { diffDeprecation } from './marks.js';
import { matchByName } from './match.js';
import { plainSchema } from './plain-schema.js';
import { schemaText } from './type-text.js';

/** How a type is used and where its differences go. */
export interface SchemaContext {
  readonly log: ChangeLog;
  /** Callers send it: it must go on taking what they send. */
  readonly isSent: boolean;
  /** Callers get it: it must go on being what they expect. */
  readonly isReceived: boolean;
  readonly replaced: ReadonlySet<string>;
  readonly before: Types;
  readonly after: Types;
}

/** Compares two versions of a type, fields inside of fields included. */
export function diffSchemas(old: Schema, now: Schema, place: string, context: SchemaContext): void {
  const [before, after] = [plainSchema(old), plainSchema(now)];
  if (schemaText(before) !== schemaText(after)) {
    diffShape(before, after, place, context);
    return;
  }
  diffValues(before.enum, after.enum, place, context.log);
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

/** Tells what is deprecated among the fields of a new type. */
export function markDeprecated(schema: Schema, place: string, log: ChangeLog): void {
  for (const { name, schema: field } of fieldsOf(schema)) {
    diffDeprecation('field-deprecated', { place: `${place}.${name}`, now: field }, log);
    markDeprecated(field, `${place}.${name}`, log);
  }
}

function diffShape(before: Schema, after: Schema, place: string, context: SchemaContext): void {
  const [from, to] = [schemaText(before), schemaText(after)];
  const [old, now] = [
    { schema: before, types: context.before },
    { schema: after, types: context.after },
  ];
  const breaks = (context.isSent && !isAssignable(old, now)) || (context.isReceived && !isAssignable(now, old));
  const change = { kind: 'type-changed', place, what: `is \`${to}\` now and not \`${from}\``, from, to } as const;
  if (breaks) context.log.breaking(change);
  else context.log.changed(change);
}

/** Enums are open: a value more breaks nobody. For a value less the constant is gone, though its text still compiles. */
function diffValues(before: Schema['enum'] = [], after: Schema['enum'] = [], place: string, log: ChangeLog): void {
  const isIn = (values: readonly unknown[], value: unknown): boolean => values.some((item) => sameJson(item, value));
  for (const value of before.filter((item) => !isIn(after, item))) {
    const what = `has no value \`${String(value)}\` any more`;
    log.breaking({ kind: 'value-removed', place, what, from: String(value) });
  }
  for (const value of after.filter((item) => !isIn(before, item))) {
    log.added({ kind: 'value-added', place, what: `has the new value \`${String(value)}\``, to: String(value) });
  }
}

function diffFields(before: Schema, after: Schema, place: string, context: SchemaContext): void {
  const { removed, added, both } = matchByName(fieldsOf(before), fieldsOf(after));
  const isTold = ({ name }: SchemaField): boolean => context.replaced.has(`${place}.${name}`);
  for (const field of removed.filter((candidate) => !isTold(candidate))) {
    const from = schemaText(field.schema);
    context.log.breaking({ kind: 'field-removed', place: `${place}.${field.name}`, what: 'removed', from });
  }
  for (const field of added.filter((candidate) => !isTold(candidate))) addField(field, place, context);
  for (const [old, now] of both) {
    const path = `${place}.${now.name}`;
    diffPresence(old.isRequired, now.isRequired, path, context);
    const marks = { place: path, old: old.schema, now: now.schema };
    diffDeprecation('field-deprecated', marks, context.log);
    diffSchemas(old.schema, now.schema, path, context);
  }
}

function addField({ name, schema, isRequired }: SchemaField, owner: string, { log, isSent }: SchemaContext): void {
  const [place, to] = [`${owner}.${name}`, schemaText(schema)];
  if (isRequired && isSent) log.breaking({ kind: 'field-added', place, what: `is new and required, \`${to}\``, to });
  else log.added({ kind: 'field-added', place, what: `new field, \`${to}\``, to });
  diffDeprecation('field-deprecated', { place, now: schema }, log);
  markDeprecated(schema, place, log);
}

function diffPresence(wasRequired: boolean, isRequired: boolean, place: string, context: SchemaContext): void {
  const { log, isSent, isReceived } = context;
  const kind = 'field-presence-changed';
  if (!wasRequired && isRequired) {
    if (isSent) log.breaking({ kind, place, what: 'is required now' });
    else log.changed({ kind, place, what: 'is always there now' });
  }
  if (wasRequired && !isRequired) {
    if (isReceived) log.breaking({ kind, place, what: 'may be absent now' });
    else log.changed({ kind, place, what: 'is optional now' });
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
