// @ts-check
// What a consumer's compiler spends on a program of ten calls.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runChild } from '../child.js';

const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

/** Calls in the program. */
export const CALLS = 10;

/** @param {string} program @param {boolean} skipLibCheck */
function tsconfig(program, skipLibCheck) {
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    types: ['node'],
    skipLibCheck,
    noEmit: true,
  };
  return JSON.stringify({ compilerOptions, files: [`${program}.ts`] });
}

/** @param {string} output of `tsc --extendedDiagnostics` @param {string} label */
function diagnostic(output, label) {
  return Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output)?.[1] ?? Number.NaN);
}

/**
 * Type-checks one program in a fresh compiler.
 *
 * @param {string} folder of the consumer
 * @param {string} program `ours-calls`, …
 * @param {boolean} skipLibCheck as most projects have it, or not
 * @returns {Promise<import('../cell.js').Measures>}
 */
export async function typeCheck(folder, program, skipLibCheck) {
  const project = join(folder, `tsconfig.${program}.json`);
  writeFileSync(project, tsconfig(program, skipLibCheck));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const output = await runChild([tsc, '--extendedDiagnostics', '-p', project], folder);
  return {
    seconds: diagnostic(output, 'Total time'),
    instantiations: diagnostic(output, 'Instantiations'),
    lines: diagnostic(output, 'Lines of Definitions'),
    memoryMb: diagnostic(output, 'Memory used') / 1024,
  };
}
