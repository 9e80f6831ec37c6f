// @ts-check
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest, packageUrl } from './package-under-test.js';

const here = dirname(fileURLToPath(import.meta.url));

/** What a consumer has installed: the package under test, the peer, and Node's types. @type {[string, string][]} */
const installed = [
  [manifest.name, fileURLToPath(packageUrl)],
  ['@databricks/sdk-experimental', join(here, 'node_modules/@databricks/sdk-experimental')],
  ['@types/node', join(here, '../node_modules/@types/node')],
];

/**
 * A project of its own in a temporary folder, with the packages in its node_modules, so that bundlers and compilers
 * resolve them through `exports` as they would for a user.
 */
export function createConsumer() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sdk-bench-')));
  for (const [name, target] of installed) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, 'junction');
  }
  cpSync(join(here, 'programs'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
