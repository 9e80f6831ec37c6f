import type { StatementParameterListItem } from '../../../generated/sql/types.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import type { SqlParameter, TypedSqlParameter } from '../types/sql-options.js';

type Typed = { readonly value?: string; readonly type: string };

/** Digits that a `DECIMAL` can have. */
const MAX_PRECISION = 38;

/**
 * Named parameters as the server takes them: every value as text, with its SQL type.
 *
 * @throws DatabricksError naming the parameter that cannot be sent
 */
export function sqlParameters(given: Readonly<Record<string, SqlParameter>> = {}): StatementParameterListItem[] {
  return Object.entries(given).map(([name, value]) => {
    if (name === '') throw new DatabricksError('sql: a parameter has an empty name');
    return { name, ...typed(name, value) };
  });
}

function typed(name: string, value: unknown): Typed {
  if (value === null) return { type: 'VOID' };
  switch (typeof value) {
    case 'string':
      return { value, type: 'STRING' };
    case 'boolean':
      return { value: String(value), type: 'BOOLEAN' };
    case 'number':
      return { value: numberText(value), type: numberType(name, value) };
    case 'bigint':
      return { value: String(value), type: bigintType(name, value) };
    default:
      return typedObject(name, value);
  }
}

function typedObject(name: string, value: unknown): Typed {
  if (value instanceof Date) return { value: dateText(name, value), type: 'TIMESTAMP' };
  if (isTyped(value)) return explicit(name, value);
  throw refusal(name, 'must be text, a number, a bigint, a boolean, a Date, null, or { value, type } of one of these');
}

function isTyped(value: unknown): value is TypedSqlParameter {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function explicit(name: string, { value, type }: TypedSqlParameter): Typed {
  if (type.trim() === '') throw refusal(name, 'has an empty type');
  if (value === null || value === undefined) return { type };
  const text = value instanceof Date ? dateFor(name, value, type) : typed(name, value).value;
  if (text === undefined) throw refusal(name, 'has a value that is no plain value');
  return { value: text, type: /^\s*DEC(IMAL)?\s*$/i.test(type) ? decimalType(name, text) : type };
}

/** A `DATE` or a `TIMESTAMP_NTZ` has no zone: the instant is taken in UTC. */
function dateFor(name: string, value: Date, type: string): string {
  const text = dateText(name, value);
  if (/^\s*DATE\s*$/i.test(type)) return text.slice(0, text.indexOf('T'));
  return /^\s*TIMESTAMP_NTZ/i.test(type) ? text.slice(0, -1) : text;
}

function dateText(name: string, value: Date): string {
  if (Number.isNaN(value.getTime())) throw refusal(name, 'is an invalid Date');
  return value.toISOString();
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function numberType(name: string, value: number): string {
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'DOUBLE';
  if (value >= -(2 ** 31) && value < 2 ** 31) return 'INT';
  if (Number.isSafeInteger(value)) return 'BIGINT';
  if (Math.abs(value) < 2 ** 63) throw refusal(name, `is ${value}, which may be rounded: pass a bigint`);
  return 'DOUBLE';
}

function bigintType(name: string, value: bigint): string {
  if (BigInt.asIntN(64, value) === value) return 'BIGINT';
  return decimalType(name, String(value));
}

/** `DECIMAL(p,s)` with as many digits as the text has. */
function decimalType(name: string, text: string): string {
  const [, whole = '', fraction = ''] = /^\s*[+-]?0*(\d*)(?:\.(\d*))?\s*$/.exec(text) ?? [];
  if (!/\d/.test(text) || !/^\s*[+-]?\d*\.?\d*\s*$/.test(text)) {
    throw refusal(name, 'is no decimal number: give its type with precision and scale, such as DECIMAL(10,2)');
  }
  const precision = Math.max(1, whole.length + fraction.length);
  if (precision > MAX_PRECISION)
    throw refusal(name, `has ${precision} digits, and a DECIMAL has at most ${MAX_PRECISION}`);
  return `DECIMAL(${whole === '' && fraction === '' ? 1 : precision},${fraction.length})`;
}

function refusal(name: string, reason: string): DatabricksError {
  return new DatabricksError(`sql: the parameter ${name} ${reason}`);
}
