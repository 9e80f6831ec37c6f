import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The text of a config file in the home directory, and environment variables. */
export interface Surroundings {
  readonly configFile?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Gives the rest of the test a home directory of its own, and no variables that would configure a client but these. */
export function surroundedBy({ configFile, variables = {} }: Surroundings): void {
  const before = { ...process.env };
  const home = mkdtempSync(join(tmpdir(), 'databricks-sdk-ts-'));
  if (configFile !== undefined) writeFileSync(join(home, '.databrickscfg'), configFile);
  const foreign = Object.keys(before).filter((name) => /^(DATABRICKS_|ARM_|GOOGLE_|AZURE_)/.test(name));
  replace(foreign, { HOME: home, USERPROFILE: home, ...variables });
  onTestFinished(() => {
    replace(Object.keys(process.env), before);
    rmSync(home, { recursive: true });
  });
}

/** In place: what the machine says of the home directory does not follow another object. */
function replace(names: readonly string[], variables: Readonly<NodeJS.ProcessEnv>): void {
  for (const name of names) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, variables);
}
