import type { HttpHeaders } from './message.js';

/** Headers by lower-case name; those without a value are left out. */
export function lowerCaseNames(headers: Readonly<Record<string, string | undefined>> | undefined): HttpHeaders {
  const named: HttpHeaders = {};
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) named[name.toLowerCase()] = value;
  return named;
}
