#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, type GenerateResult } from './generate.js';
import { describePlan, hasChanges } from './output/write.js';
import { SpecError } from './spec-error.js';

const USAGE = `Usage: databricks-sdk-codegen [options]

  --specs DIR      folder of OpenAPI documents (default: the package's own)
  --out DIR        folder that the output replaces (default: generated)
  --templates DIR  templates that replace the package's one by one
  --runtime NAME   how generated code imports the runtime
  --check          write nothing, list differences, exit 1 if there are any
  --help           show this
`;

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    args,
    options: { specs: text, out: text, templates: text, runtime: text, check: flag, help: flag },
  }).values;
}

function showProgress(step: string): void {
  process.stderr.write(`\r\u001B[K${step}`);
}

function summary({ sdk, plan }: GenerateResult, startedAt: number, check: boolean): string {
  const services = sdk.packages.flatMap((pkg) => pkg.services);
  const operations = services.reduce((sum, service) => sum + service.operations.length, 0);
  const written = plan.added.length + plan.changed.length;
  const what = check
    ? `${written} to write, ${plan.removed.length} to remove`
    : `${written} written, ${plan.removed.length} removed`;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return `${sdk.packages.length} packages, ${services.length} services, ${operations} operations: ${what}, ${plan.unchanged.length} unchanged (${seconds} s)`;
}

async function main(args: string[]): Promise<number> {
  const { help, check = false, specs, out, templates, runtime } = parse(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const startedAt = Date.now();
  const isTerminal = process.stderr.isTTY;
  const result = await generate({
    specs: specs ?? fileURLToPath(new URL('../specs', import.meta.url)),
    out: out ?? 'generated',
    templates,
    runtime,
    check,
    onProgress: isTerminal ? showProgress : undefined,
  });
  if (isTerminal) process.stderr.write('\r\u001B[K');
  if (check && hasChanges(result.plan)) process.stderr.write(`${describePlan(result.plan)}\n`);
  process.stderr.write(`${summary(result, startedAt, check)}\n`);
  return check && hasChanges(result.plan) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.stderr.write(`${error instanceof SpecError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
