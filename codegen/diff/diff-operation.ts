import { sameJson } from '../document/json-value.js';
import type { Operation } from '../model/model.js';
import type { ChangeLog } from './change.js';
import { diffDeprecation, diffPreview } from './marks.js';
import { endpointOf, pathFieldsOf, resourceNameChange } from './resource-name.js';
import { typeRefText } from './type-text.js';

/**
 * Compares two versions of an operation, without the fields of its types.
 *
 * @returns the fields of its request that the difference explains already
 */
export function diffOperation(before: Operation, after: Operation, place: string, log: ChangeLog): string[] {
  diffRoute(before, after, place, log);
  diffRequest(before, after, place, log);
  diffReturn(before, after, place, log);
  diffHeaders(before, after, place, log);
  diffBehavior(before, after, place, log);
  diffDeprecation('operation-deprecated', { place, old: before, now: after }, log);
  diffPreview('operation-preview', { place, old: before.preview, now: after.preview }, log);
  return diffResourceName(before, after, place, log);
}

/** Callers name no path, so that a path alone breaks none of them. */
function diffRoute(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  if (endpointOf(before) === endpointOf(after)) return;
  const [from, to] = [`${before.method} ${before.documentPath}`, `${after.method} ${after.documentPath}`];
  log.moved({ kind: 'operation-moved', place, what: `\`${from}\` → \`${to}\``, from, to });
}

/** Callers have to write what they write in another way; the fields of the request that come and go are part of that. */
function diffResourceName(before: Operation, after: Operation, place: string, log: ChangeLog): string[] {
  const change = resourceNameChange(before, after);
  if (change === undefined) return [];
  log.breaking({ kind: 'resource-name', place, ...change });
  const [old, now] = [pathFieldsOf(before), pathFieldsOf(after)];
  return [
    ...old.filter((name) => !now.includes(name)).map((name) => `${typeRefText(before.request)}.${name}`),
    ...now.filter((name) => !old.includes(name)).map((name) => `${typeRefText(after.request)}.${name}`),
  ];
}

function diffRequest(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const [from, to] = [typeRefText(before.request), typeRefText(after.request)];
  if (from !== to) {
    log.breaking({ kind: 'request-changed', place, what: `takes ${code(to)} and not ${code(from)}`, from, to });
  } else if (after.isRequestRequired && !before.isRequestRequired) {
    log.breaking({ kind: 'request-changed', place, what: 'cannot be called without a request any more' });
  }
}

function diffReturn(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const [from, to] = [returnText(before), returnText(after)];
  if (from === to) return;
  log.breaking({ kind: 'response-changed', place, what: `returns ${to} and not ${from}`, from, to });
}

function returnText({ response, paging, wait, longRunning }: Operation): string {
  if (paging !== undefined) return `pages of ${code(typeRefText(paging.item))}`;
  if (longRunning !== undefined) return `a long-running operation for ${code(typeRefText(longRunning.result))}`;
  const type = code(typeRefText(response.type));
  const answer = response.kind === 'stream' ? `a stream, ${type}` : type;
  return wait === undefined ? answer : `a wait (\`${wait.waiter}\`) for ${answer}`;
}

/** Headers are given in the options of a call. */
function diffHeaders(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const old = new Map((before.headers ?? []).map(({ name, required }) => [name, required]));
  const now = new Map((after.headers ?? []).map(({ name, required }) => [name, required]));
  for (const [name, isRequired] of now) {
    const change = { kind: 'header-changed', place, to: name } as const;
    if (isRequired && !old.get(name)) log.breaking({ ...change, what: `needs the header \`${name}\`` });
    else if (!old.has(name)) log.added({ ...change, what: `takes the header \`${name}\`` });
  }
  for (const name of [...old.keys()].filter((header) => !now.has(header))) {
    log.changed({ kind: 'header-changed', place, what: `knows the header \`${name}\` no more`, from: name });
  }
}

/** What the same call does in another way. */
function diffBehavior(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const note = (what: string): void => log.changed({ kind: 'behavior-changed', place, what });
  diffIdempotency(before.idempotency, after.idempotency, note);
  if (before.wait && after.wait && !sameJson(before.wait, after.wait)) note('waits in another way');
  diffNames(before, after, place, log);
  diffCancel(before, after, place, log);
  if (before.dataPlane !== after.dataPlane) note(`goes to ${after.dataPlane ? 'the data plane' : 'the workspace'}`);
}

function diffIdempotency(old: string | undefined, now: string | undefined, note: (what: string) => void): void {
  if (old !== undefined && now === undefined) note(`no longer fills \`${old}\`, so that fewer failures are retried`);
  if (now !== undefined && old !== now) note(`fills \`${now}\` itself, so that it can be retried`);
}

function diffCancel({ longRunning: old }: Operation, { longRunning: now }: Operation, place: string, log: ChangeLog) {
  if (old === undefined || now === undefined) return;
  const [could, can] = [old.cancel !== undefined, now.cancel !== undefined];
  if (can && !could) log.changed({ kind: 'behavior-changed', place, what: 'can be cancelled' });
  if (could && !can) log.breaking({ kind: 'behavior-changed', place, what: 'cannot be cancelled any more' });
}

/** The names of a list's items are what `getByName` and `nameToId` look at. */
function diffNames(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const [old, now] = [before.paging?.named, after.paging?.named];
  if (old !== undefined && now === undefined)
    log.breaking({ kind: 'behavior-changed', place, what: 'does not say any more which fields name its items' });
  if (old === undefined && now !== undefined)
    log.added({ kind: 'behavior-changed', place, what: `names its items by \`${now.name}\`` });
}

function code(text: string): string {
  return text === 'nothing' ? text : `\`${text}\``;
}
