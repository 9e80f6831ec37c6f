import type { SpecProblem } from '../problems/spec-error.js';
import { pointer, pointerTokens, valueAt } from './json-pointer.js';
import { arrayOr, isObject, sameJson, textOr } from '../document/json-value.js';

/** One correction of a document: exactly one of `set`, `remove` and `add`. */
export interface Correction {
  /** What is wrong and where it was reported or proved. */
  readonly reason: string;
  /** JSON pointer to the place, `name=Users` for an item of an array; for `add` a place that is still free, or an array and `/-`. */
  readonly target: string;
  /** What must stand there now. */
  readonly was?: unknown;
  readonly set?: unknown;
  readonly remove?: true;
  readonly add?: unknown;
}

/** A document with its corrections, and the corrections that do not fit it. */
export interface Overlaid {
  readonly document: unknown;
  readonly problems: readonly SpecProblem[];
}

/**
 * Applies an overlay, one correction after the other. A correction that changes nothing is a problem: the document has
 * been mended meanwhile and the correction must go.
 *
 * @param document - as parsed; not changed
 * @param overlay - the parsed overlay file: a list of corrections
 * @param file - name of the overlay file, for messages
 */
export function applyOverlay(document: unknown, overlay: unknown, file: string): Overlaid {
  if (!Array.isArray(overlay)) return { document, problems: [notAList(file)] };
  const problems: SpecProblem[] = [];
  const corrected = arrayOr(overlay).reduce<unknown>((current, entry, position) => {
    const result = readCorrection(entry);
    const changed = typeof result === 'string' ? result : applyCorrection(current, result);
    if (typeof changed !== 'string') return changed.value;
    problems.push({ file, pointer: pointer(position), problem: changed, remedy: REMEDY });
    return current;
  }, document);
  return { document: corrected, problems };
}

const REMEDY = 'Adapt the correction to the document, or delete it if the document has been mended';
const ACTIONS = ['set', 'remove', 'add'] as const;
const KEYS = new Set(['reason', 'target', 'was', ...ACTIONS]);

function notAList(file: string): SpecProblem {
  const remedy = 'Write entries of the form "- reason: …" with target and set, remove or add';
  return { file, pointer: '', problem: 'an overlay is a list of corrections', remedy };
}

/** The correction, or what is wrong with it. */
function readCorrection(entry: unknown): Correction | string {
  if (!isObject(entry)) return 'a correction is an object';
  const unknown = Object.keys(entry).find((key) => !KEYS.has(key));
  if (unknown !== undefined) return `unknown key "${unknown}"`;
  const reason = textOr(entry['reason'])?.trim();
  if (!reason) return 'a correction needs a reason';
  const target = textOr(entry['target']);
  if (!target?.startsWith('/')) return 'a correction needs a target, a JSON pointer that starts with /';
  const actions = ACTIONS.filter((action) => Object.hasOwn(entry, action));
  if (actions.length !== 1) return 'a correction needs exactly one of set, remove and add';
  if (actions[0] === 'remove' && entry['remove'] !== true) return 'remove takes only the value true';
  return { ...entry, reason, target };
}

/** The corrected document, or why the correction does not fit. */
function applyCorrection(document: unknown, correction: Correction): { value: unknown } | string {
  const tokens = withPositions(document, pointerTokens(correction.target));
  const current = valueAt(document, tokens);
  const misfit = 'add' in correction ? misfitOfAdd(document, tokens, correction) : misfitOfChange(current, correction);
  return misfit ?? { value: replaceAt(document, tokens, correction) };
}

/** The tokens with `name=Users` as the position of the item whose `name` is `Users`: positions move when a document grows. */
function withPositions(document: unknown, tokens: readonly string[]): readonly string[] {
  return tokens.reduce<readonly string[]>((before, token) => {
    const [, key, value] = /^([\w-]+)=(.+)$/.exec(token) ?? [];
    const parent = key === undefined ? undefined : valueAt(document, before);
    if (key === undefined || !Array.isArray(parent)) return [...before, token];
    const found = parent.findIndex((item) => isObject(item) && item[key] === value);
    return [...before, found === -1 ? token : String(found)];
  }, []);
}

function misfitOfChange(current: unknown, correction: Correction): string | undefined {
  const { target } = correction;
  if (current === undefined) return `the target ${target} is gone`;
  if ('was' in correction && !sameJson(current, correction.was)) {
    return `${target} is ${shown(current)} and not ${shown(correction.was)}`;
  }
  return 'set' in correction && sameJson(current, correction.set)
    ? `${target} is already ${shown(current)}`
    : undefined;
}

function misfitOfAdd(document: unknown, tokens: readonly string[], correction: Correction): string | undefined {
  const { target, add } = correction;
  if ('was' in correction) return 'add has no was: the place is still free';
  const parent = valueAt(document, tokens.slice(0, -1));
  if (Array.isArray(parent)) {
    if (tokens.at(-1) !== '-') return `${target} is in an array: end the target with /- to append`;
    return parent.some((item) => sameJson(item, add)) ? `${shown(add)} is already in ${target}` : undefined;
  }
  if (!isObject(parent)) return `the target ${target} is gone: there is no object or array to add to`;
  return Object.hasOwn(parent, tokens.at(-1) ?? '') ? `${target} is already there: use set` : undefined;
}

/** A copy of the value with one place of it changed. */
function replaceAt(value: unknown, tokens: readonly string[], correction: Correction): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return 'set' in correction ? correction.set : correction.add;
  const isRemoved = rest.length === 0 && correction.remove === true;
  if (Array.isArray(value)) {
    if (token === '-') return [...value, correction.add];
    if (isRemoved) return value.toSpliced(Number(token), 1);
    return value.with(Number(token), replaceAt(value[Number(token)], rest, correction));
  }
  if (!isObject(value)) return value;
  if (isRemoved) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== token));
  return { ...value, [token]: replaceAt(value[token], rest, correction) };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
