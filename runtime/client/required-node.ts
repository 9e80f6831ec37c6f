import { ConfigError } from '../errors/index.js';

/** What tells whether this is Node.js, and how old it is. */
export type NodeProcess = Pick<Partial<typeof process>, 'getBuiltinModule'> & {
  readonly versions?: { readonly node?: string | undefined } | undefined;
};

/** Refuses a Node.js that lacks what the client needs, before anything fails for a reason that does not say so. */
export function refuseOldNode(host: NodeProcess = globalThis.process ?? {}): void {
  const version = host.versions?.node;
  if (version === undefined || isNewEnough(version, host)) return;
  throw new ConfigError(
    `databricks-sdk-ts needs Node.js 20.19, or 22.3 and newer, and this is ${version}: update Node.js`,
  );
}

function isNewEnough(version: string, { getBuiltinModule }: NodeProcess): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // Some releases between 20.19 and 22.3 cannot be asked for their own modules.
  return (major > 20 || (major === 20 && minor >= 19)) && getBuiltinModule !== undefined;
}
