import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Sdk } from '../../codegen/model/model.js';
import { listFiles } from '../../codegen/output/list-files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');

/** Lines that are neither blank nor comment. */
function codeLines(text: string): number {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}

function withoutImports(text: string): string {
  return text.slice(text.indexOf('\nexport class '));
}

/** Lines of a text as an editor counts them. */
function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

describe('the generated code', () => {
  it('has at most ten lines for each operation, class and tables together', async () => {
    const sdk = JSON.parse(await read('generated/model.json')) as Sdk;
    const services = sdk.packages.flatMap((pkg) => pkg.services.map((service) => ({ pkg, service })));
    const operations = services.reduce((sum, { service }) => sum + service.operations.length, 0);
    const texts = await Promise.all(
      services.map(({ pkg, service }) => read(`generated/${pkg.name}/${service.file}.ts`)),
    );
    const lines = texts.reduce((sum, text) => sum + codeLines(withoutImports(text)), 0);
    expect(lines / operations).toBeLessThanOrEqual(10);
  });
});

describe('the generator', () => {
  it('has templates of at most 40 lines', async () => {
    const files = await listFiles(join(ROOT, 'codegen/templates'));
    const sizes = await Promise.all(
      files.map(async (file) => [file, lineCount(await read(`codegen/templates/${file}`))]),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(sizes.filter(([, lines]) => Number(lines) > 40)).toEqual([]);
  });
});
