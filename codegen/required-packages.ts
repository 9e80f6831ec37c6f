/** A package that only the generator needs, and the versions that it works with. */
interface RequiredPackage {
  readonly name: string;
  /** The first version that will do. */
  readonly from: readonly [major: number, minor: number, patch: number];
  /** The first major version that will not do any more. Default: none. */
  readonly below?: number;
  /** What to install. */
  readonly install: string;
}

/** What only the generator needs, so that users of the clients need not install it. */
export const REQUIRED_PACKAGES: readonly RequiredPackage[] = [
  // Older ones let a template run code.
  { name: 'handlebars', from: [4, 7, 9], install: 'handlebars@4' },
  { name: 'openapi-typescript', from: [7, 0, 0], below: 8, install: 'openapi-typescript@7.13.0' },
  { name: 'prettier', from: [3, 0, 0], install: 'prettier@3' },
  // openapi-typescript makes its syntax trees with the compiler of this major version.
  { name: 'typescript', from: [5, 0, 0], below: 6, install: 'typescript@5' },
  { name: 'yaml', from: [2, 0, 0], install: 'yaml@2' },
];

/**
 * Says in one message which packages are missing or of a version that will not do, and what to install.
 *
 * @param versionOf - the version of a package that is installed; `undefined` when it is not
 * @returns the message; `undefined` when nothing is wrong
 */
export function packageProblem(versionOf: (name: string) => string | undefined): string | undefined {
  const wrong = REQUIRED_PACKAGES.flatMap((required) => {
    const problem = problemOf(required, versionOf(required.name));
    return problem === undefined ? [] : [{ problem, install: required.install }];
  });
  if (wrong.length === 0) return undefined;
  const problems = wrong.map(({ problem }) => problem).join('; ');
  return `databricks-sdk-codegen needs ${problems}: npm install --save-dev ${wrong.map(({ install }) => install).join(' ')}`;
}

function problemOf(required: RequiredPackage, version: string | undefined): string | undefined {
  const { name, from, below = Infinity } = required;
  if (version === undefined) return `the package ${name}, which is not installed`;
  const parts = version.split(/[.+-]/).map(Number);
  if (!isOlder(parts, from) && (parts[0] ?? 0) < below) return undefined;
  const range = below === Infinity ? `${from.join('.')} or later` : `${from[0]}.x`;
  return `the package ${name} in version ${range}, and ${version} is installed`;
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  const differs = than.findIndex((part, position) => part !== (version[position] ?? 0));
  return differs !== -1 && (version[differs] ?? 0) < (than[differs] ?? 0);
}
