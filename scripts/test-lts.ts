import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Even majors become LTS half a year after their release; odd ones never do. */
function newestLts(versions: readonly string[]): string {
  const releases = versions
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .map((version) => ({ version, parts: version.split('.').map(Number) }))
    .filter(({ parts }) => (parts[0] ?? 1) % 2 === 0)
    .sort((a, b) => compare(b.parts, a.parts));
  const newest = releases[0]?.version;
  if (newest === undefined) throw new Error('The npm registry lists no even version of the package "node".');
  return newest;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Installs the Node binary of a version, once, and gives its path. */
function installNode(version: string): string {
  const home = resolve('.cache', `node-${version}`);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    execFileSync('npm', ['install', '--prefix', home, '--no-save', '--ignore-scripts', `${name}@${version}`], {
      stdio: 'inherit',
    });
  }
  return binary;
}

const versions: unknown = JSON.parse(execFileSync('npm', ['view', 'node', 'versions', '--json'], { encoding: 'utf8' }));
const version = newestLts(Array.isArray(versions) ? versions.map(String) : []);
const node = installNode(version);
const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs');
process.stdout.write(`Node ${version}\n`);
const { status } = spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(node, '..')}:${process.env['PATH']}` },
});
process.exitCode = status ?? 1;
