#!/usr/bin/env node

import { fileURLToPath } from 'node:url';

/** What only the generator needs, so that users of the clients need not install it. */
const PACKAGES = 'handlebars openapi-typescript@7.13.0 prettier typescript@5 yaml';

/** The package that an import did not find; `undefined` for any other error. */
function missingPackage(error: unknown): string | undefined {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing ? /^Cannot find package '([^']+)'/.exec(error.message)?.[1] : undefined;
}

try {
  const { runCli } = await import('./run-cli.js');
  process.exitCode = await runCli(process.argv.slice(2), fileURLToPath(new URL('../specs', import.meta.url)));
} catch (error) {
  const missing = missingPackage(error);
  if (missing === undefined) throw error;
  process.stderr.write(
    `databricks-sdk-codegen needs the package ${missing}, which is not installed: npm install --save-dev ${PACKAGES}\n`,
  );
  process.exitCode = 1;
}
