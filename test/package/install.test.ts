import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../runtime/base/version.js';
import { installPacked, manifest, ROOT, type Consumer } from './packed.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 180_000);
afterAll(() => consumer?.remove());

const packages = readdirSync(join(ROOT, 'generated'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const entries = Object.keys(manifest().exports).filter((entry) => !/\.json$|\*/.test(entry));
const specifiers = [...entries.map((entry) => entry.slice(1)), ...packages.map((name) => `/${name}`)].map(
  (path) => `databricks-sdk-ts${path}`,
);

describe('the installed package', () => {
  it('says its own version', () => {
    expect(VERSION).toBe(manifest().version);
  });

  it('has a subpath for every generated package', () => {
    const script = `for (const name of ${JSON.stringify(packages)}) import.meta.resolve('databricks-sdk-ts/' + name); console.log('found')`;
    expect(consumer.node('--input-type=module', '-e', script).trim()).toBe('found');
  });

  it('takes at most 9 MB', () => {
    const [blocks] = execFileSync('du', ['-sk', 'node_modules/databricks-sdk-ts'], {
      cwd: consumer.folder,
      encoding: 'utf8',
    }).split('\t');
    expect(Number(blocks)).toBeLessThanOrEqual(9 * 1024);
  });

  it('keeps its exports map', async () => {
    await expect(JSON.stringify(manifest().exports, null, 2)).toMatchFileSnapshot('__snapshots__/exports.json');
  });

  it('keeps the names that its root exports', async () => {
    const script = "console.log(Object.keys(await import('databricks-sdk-ts')).sort().join('\\n'))";
    await expect(consumer.node('--input-type=module', '-e', script)).toMatchFileSnapshot(
      '__snapshots__/root-names.txt',
    );
  });

  it('imports every entry point', () => {
    // The generator needs its optional peers, which a user of the clients does not have.
    const own = specifiers.filter((specifier) => !specifier.includes('/codegen'));
    const script = `for (const s of ${JSON.stringify(own)}) { const m = await import(s); if (Object.keys(m).length === 0) throw new Error(s); } console.log('imported')`;
    expect(consumer.node('--input-type=module', '-e', script).trim()).toBe('imported');
  });

  it('can be required', () => {
    const script =
      "const { WorkspaceClient } = require('databricks-sdk-ts'); const { ClustersService } = require('databricks-sdk-ts/compute'); console.log(typeof WorkspaceClient, new WorkspaceClient({ host: 'https://x.example', token: 't' }).clusters instanceof ClustersService)";
    expect(consumer.node('--no-warnings', '--input-type=commonjs', '-e', script).trim()).toBe('function true');
  });

  it('serves plain JavaScript against a real server', () => {
    const file = consumer.write(
      'program.mjs',
      `import { startWorkspace } from 'databricks-sdk-ts/testing';
       import { NotFound, WorkspaceClient } from 'databricks-sdk-ts';
       const server = await startWorkspace();
       const w = new WorkspaceClient({ host: server.host, token: server.token });
       const names = await w.clusters.list().toArray({ limit: 3 });
       const missing = await w.clusters.get({ cluster_id: 'nope' }).catch((error) => error instanceof NotFound);
       console.log(names.length, missing);
       await server.close();`,
    );
    expect(consumer.node(file).trim()).toBe('3 true');
  });

  it('leaves tests, sources and maps out', () => {
    const files = execFileSync('tar', ['-tzf', consumer.tarball], { encoding: 'utf8' }).split('\n');
    expect(files.filter((file) => /\/test\/|\.test\.|\.map$|\/bench\//.test(file))).toEqual([]);
    expect(files).toContain('package/README.md');
    expect(files).toContain('package/LICENSE');
  });

  it('holds what its README links to, but for what is said to developers of the package', () => {
    const files = execFileSync('tar', ['-tzf', consumer.tarball], { encoding: 'utf8' }).split('\n');
    const [forUsers = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n## Development\n');
    const links = [...forUsers.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links).toContain('examples/sql.ts');
    expect(links.filter((path) => !files.includes(`package/${path}`))).toEqual([]);
  });

  it('passes publint', () => {
    const cli = join(ROOT, 'node_modules/publint/src/cli.js');
    const output = execFileSync(process.execPath, [cli, 'run', consumer.tarball, '--strict'], { encoding: 'utf8' });
    expect(output).toMatch(/All good|0 errors/i);
  });

  it('resolves its types everywhere', () => {
    const cli = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [cli, consumer.tarball, '--profile', 'esm-only'], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });

  it('declares only files that exist', () => {
    for (const target of Object.values(manifest().exports)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        for (const name of path.includes('*') ? packages.filter((name) => !entries.includes(`./${name}`)) : ['']) {
          const file = path.replace('*', name);
          expect(existsSync(join(ROOT, file)), file).toBe(true);
        }
      }
    }
  });
});
