import { parseArgs } from 'node:util';
import { runDiff } from './diff/run-diff.js';
import { generate, type GenerateResult } from './generate.js';
import type { SpecProblem } from './problems/spec-error.js';
import { describePlan, hasChanges } from './output/write.js';

const USAGE = `Usage: databricks-sdk-codegen [options]
       databricks-sdk-codegen diff [options] OLD NEW

  --specs DIR      folder of OpenAPI documents (default: the package's own)
  --out DIR        folder that the output replaces (default: generated)
  --templates DIR  templates that replace the package's one by one
  --runtime NAME   how generated code imports the runtime
  --check          write nothing, list differences, exit 1 if there are any
  --help           show this

diff says what changed for users between two versions; diff --help says more.
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

function showLeftOut({ file, pointer, problem, remedy }: SpecProblem): void {
  if (process.stderr.isTTY) clearProgress();
  process.stderr.write(`warning: left out: ${file}#${pointer}: ${problem}. ${remedy}\n`);
}

function clearProgress(): void {
  process.stderr.write('\r\u001B[K');
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

async function diff(args: readonly string[]): Promise<number> {
  const { stdout, stderr, exitCode } = await runDiff(args);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}

async function main(args: string[], ownSpecs: string): Promise<number> {
  const { help, check = false, specs = ownSpecs, out = 'generated', templates, runtime } = parse(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const startedAt = Date.now();
  const isTerminal = process.stderr.isTTY;
  const result = await generate({
    specs,
    out,
    templates,
    runtime,
    check,
    onProgress: isTerminal ? showProgress : undefined,
    onLeftOut: showLeftOut,
  });
  if (isTerminal) clearProgress();
  const differs = check && hasChanges(result.plan);
  process.stderr.write(`${differs ? `${describePlan(result.plan)}\n` : ''}${summary(result, startedAt, check)}\n`);
  return differs ? 1 : 0;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUsage ? `${error.message}\n\n${USAGE}` : error.message;
}

/**
 * Does what the command line says, and tells on the standard streams how it went.
 *
 * @param ownSpecs - the documents of the package itself, for calls that name none
 * @returns the exit code: 0, or 1 for what is wrong and for differences that were asked for
 */
export async function runCli(args: readonly string[], ownSpecs: string): Promise<number> {
  try {
    const [command, ...rest] = args;
    return command === 'diff' ? await diff(rest) : await main([...args], ownSpecs);
  } catch (error) {
    if (process.stderr.isTTY) clearProgress();
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}
