import { byText } from './by-text.js';

/** Major, minor and patch of a runtime. */
export type RuntimeVersion = readonly [major: number, minor: number, patch: number];

const VERSION = /^v?(\d+)\.(\d+|x)(?:\.(\d+|x))?(?=$|[-+.])/;

/** The version at the start of a runtime key such as `16.4.x-scala2.12`; `undefined` where there is none. */
export function runtimeVersion(key: string): RuntimeVersion | undefined {
  const [, major, minor, patch] = VERSION.exec(key) ?? [];
  return major === undefined ? undefined : [Number(major), part(minor), part(patch)];
}

/** Orders runtime keys: the newest first, keys without a version last, equal versions by Scala version and name. */
export function newestFirst(a: string, b: string): number {
  const [one, other] = [runtimeVersion(a), runtimeVersion(b)];
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined) || byText(a, b);
  }
  return other[0] - one[0] || other[1] - one[1] || other[2] - one[2] || byText(a, b);
}

function part(text: string | undefined): number {
  return text === undefined || text === 'x' ? 0 : Number(text);
}
