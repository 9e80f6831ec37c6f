import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { REQUIRED_PACKAGES } from '../../codegen/required-packages.js';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  readonly optionalDependencies?: Record<string, string>;
}

interface LockFile {
  readonly packages: Record<string, { version?: string; dev?: boolean; dependencies?: Record<string, string> }>;
}

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(at(path), 'utf8')) as T;

/** What `npm install` of the package brings along at its first level. */
function installed(manifest: Manifest): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta: meta } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => meta?.[name]?.optional !== true);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/** The names of all packages that come along with those of `names`. */
function closure(lock: LockFile, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(visit);
  };
  names.forEach(visit);
  return found;
}

function numberOf(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 1e6 + minor * 1e3 + patch;
}

const FIXED = numberOf('4.7.9');

describe('S20: the template engine stays with the generator', () => {
  it('is not installed with the package, not even through another', async () => {
    const names = installed(await read<Manifest>('package.json'));
    expect(names.length).toBeGreaterThan(0);
    const all = closure(await read<LockFile>('package-lock.json'), names);
    expect([...all].filter((name) => name.includes('handlebars'))).toEqual([]);
  });

  it('is at least the version without known holes for those who bring it along for the generator', () => {
    const oldest = REQUIRED_PACKAGES.find(({ name }) => name === 'handlebars')?.from ?? [0];
    expect(numberOf(oldest.join('.'))).toBeGreaterThanOrEqual(FIXED);
  });

  it('is that version everywhere in the lock file, for development only', async () => {
    const { packages } = await read<LockFile>('package-lock.json');
    const entries = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/handlebars'));
    expect(entries.length).toBeGreaterThan(0);
    for (const [, { version = '', dev }] of entries) {
      expect(numberOf(version)).toBeGreaterThanOrEqual(FIXED);
      expect(dev).toBe(true);
    }
  });

  it.each(['runtime', 'generated'])('is imported by no file of %s', async (folder) => {
    const names = (await readdir(at(folder), { recursive: true })).filter((name) => name.endsWith('.ts'));
    expect(names.length).toBeGreaterThan(30);
    const texts = await Promise.all(names.map((name) => readFile(at(`${folder}/${name}`), 'utf8')));
    expect(names.filter((_name, index) => /from '[^']*handlebars/.test(texts[index] ?? ''))).toEqual([]);
  });
});
