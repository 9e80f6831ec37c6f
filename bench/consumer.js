// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest, packageUrl } from './package-under-test.js';

const here = dirname(fileURLToPath(import.meta.url));
const packageRoot = fileURLToPath(packageUrl);

/** What a consumer has beside the package under test: its dependencies, the peer, and Node's types. @type {[string, string][]} */
const installed = [
  ...Object.keys(manifest.dependencies ?? {}).map(
    (name) => /** @type {[string, string]} */ ([name, installedAt(name)]),
  ),
  ['@databricks/sdk-experimental', join(here, 'node_modules/@databricks/sdk-experimental')],
  ['@types/node', join(here, '../node_modules/@types/node')],
];

/** Where a dependency of the package under test is installed. @param {string} name */
function installedAt(name) {
  const folders = createRequire(join(packageRoot, 'package.json')).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (found === undefined) throw new Error(`${name} is not installed beside ${packageRoot}: run npm ci there`);
  return found;
}

/**
 * A project of its own in a temporary folder, with the packages in its node_modules, so that bundlers and compilers
 * resolve them through `exports` as they would for a user. The package under test is packed and unpacked: beside a link
 * they would find the checkout with its tsconfig.json, and read sources.
 */
export function createConsumer() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sdk-bench-')));
  unpack(join(folder, 'node_modules', manifest.name), folder);
  for (const [name, target] of installed) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, 'junction');
  }
  cpSync(join(here, 'programs'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param {string} target @param {string} folder for the tarball */
function unpack(target, folder) {
  const options = ['--ignore-scripts', '--loglevel', 'error', '--pack-destination', folder];
  const printed = execFileSync('npm', ['pack', ...options], { cwd: packageRoot, encoding: 'utf8' });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(folder, printed.trim().split('\n').at(-1) ?? ''),
    '--strip-components=1',
    '-C',
    target,
  ]);
}
