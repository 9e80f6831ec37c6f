// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Conditions of an ES module import on Node, and of `require()` where that is all there is. */
const CONDITIONS = ['node', 'import', 'module-sync', 'default'];

/** The folder of the package under test: this repository, or `BENCH_PACKAGE` (an unpacked tarball, another checkout). */
export const packageUrl = process.env['BENCH_PACKAGE']
  ? new URL(`${pathToFileURL(process.env['BENCH_PACKAGE'])}/`)
  : new URL('../', import.meta.url);

export const manifest = JSON.parse(readFileSync(new URL('package.json', packageUrl), 'utf8'));

/** @param {unknown} target @returns {string | undefined} */
function pickTarget(target) {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    const found = CONDITIONS.includes(condition) ? pickTarget(value) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** @param {string} subpath `.` or `./compute` */
function exportTarget(subpath) {
  const { exports } = manifest;
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined;
  if (subpath === '.' && exports && !('.' in exports)) return pickTarget(exports);
  const pattern = pickTarget(exports?.['./*'])?.replaceAll('*', subpath.slice(2));
  return pickTarget(exports?.[subpath]) ?? pattern;
}

/** The file that an import of `subpath` loads. Throws when the package has not been built. @param {string} subpath */
export function exportUrl(subpath) {
  const target = exportTarget(subpath);
  const url = target ? new URL(target, packageUrl) : undefined;
  if (url && existsSync(url)) return url;
  const reason = url ? `${fileURLToPath(url)} does not exist` : `package.json has no export "${subpath}"`;
  throw new Error(`${reason}: run npm run build first`);
}
