import { readFileSync } from 'node:fs';

/** What the build reads of package.json. */
interface Manifest {
  /** The packages that a user of the package may leave out. */
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
  readonly imports: Readonly<Record<`#${string}`, Readonly<{ default: string }> & Readonly<Record<string, string>>>>;
}

/** The package's own manifest. */
export function manifest(): Manifest {
  const parsed: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return parsed;
}
