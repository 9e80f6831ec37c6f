import { isRecord } from '../../base/fields.js';
import { cleanValue } from '../clean.js';
import type { ErrorDetails } from './error-details.js';

type Kind = 'text' | 'texts' | 'map' | 'duration' | 'records';

interface DetailType {
  readonly as: Exclude<keyof ErrorDetails, 'unknown'>;
  readonly fields: Readonly<Record<string, Kind>>;
}

const PREFIX = 'type.googleapis.com/google.rpc.';

const TYPES: Readonly<Record<string, DetailType>> = {
  ErrorInfo: { as: 'errorInfo', fields: { reason: 'text', domain: 'text', metadata: 'map' } },
  RequestInfo: { as: 'requestInfo', fields: { request_id: 'text', serving_data: 'text' } },
  RetryInfo: { as: 'retryInfo', fields: { retry_delay: 'duration' } },
  DebugInfo: { as: 'debugInfo', fields: { stack_entries: 'texts', detail: 'text' } },
  QuotaFailure: { as: 'quotaFailure', fields: { violations: 'records' } },
  PreconditionFailure: { as: 'preconditionFailure', fields: { violations: 'records' } },
  BadRequest: { as: 'badRequest', fields: { field_violations: 'records' } },
  ResourceInfo: {
    as: 'resourceInfo',
    fields: { resource_type: 'text', resource_name: 'text', owner: 'text', description: 'text' },
  },
  Help: { as: 'help', fields: { links: 'records' } },
};

const DURATION = /^\d+(?:\.\d+)?s$/;

const CHECKS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  map: isTextMap,
  duration: (value) => isText(value) && value.length < 40 && DURATION.test(value),
  records: (value) => Array.isArray(value) && value.every(isTextMap),
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextMap(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

/** Reads the `details` array of an error body; the last detail of a type wins. Never throws. */
export function parseErrorDetails(details: unknown): ErrorDetails | undefined {
  if (!Array.isArray(details) || details.length === 0) return undefined;
  const known: Record<string, unknown> = {};
  const unknown: unknown[] = [];
  for (const detail of cleanValue(details) as unknown[]) {
    const parsed = parseDetail(detail);
    if (parsed) known[parsed.as] = parsed.fields;
    else unknown.push(detail);
  }
  return { ...known, unknown };
}

function parseDetail(detail: unknown): { as: string; fields: Record<string, unknown> } | undefined {
  if (!isRecord(detail)) return undefined;
  const type = typeOf(detail['@type']);
  if (!type) return undefined;
  const fields = Object.entries(type.fields).filter(([name]) => detail[name] !== undefined && detail[name] !== null);
  if (!fields.every(([name, kind]) => CHECKS[kind](detail[name]))) return undefined;
  return { as: type.as, fields: Object.fromEntries(fields.map(([name]) => [name, detail[name]])) };
}

function typeOf(tag: unknown): DetailType | undefined {
  if (typeof tag !== 'string' || !tag.startsWith(PREFIX)) return undefined;
  const name = tag.slice(PREFIX.length);
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
}
