import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface LockFile {
  readonly packages: Record<string, { version?: string; dev?: boolean; dependencies?: Record<string, string> }>;
}

const read = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;

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

describe('S20: the template engine stays with us', () => {
  it('is no dependency of the package, not even through another', async () => {
    const manifest = await read<Manifest>('package.json');
    const lock = await read<LockFile>('package-lock.json');
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    expect(names.length).toBeGreaterThan(0);
    expect([...closure(lock, names)].filter((name) => name.includes('handlebars'))).toEqual([]);
  });

  it('is at least the version without known holes, everywhere in the lock file, for development only', async () => {
    const { packages } = await read<LockFile>('package-lock.json');
    const entries = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/handlebars'));
    expect(entries.length).toBeGreaterThan(0);
    for (const [, { version = '', dev }] of entries) {
      const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
      expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(4_007_009);
      expect(dev).toBe(true);
    }
  });
});
