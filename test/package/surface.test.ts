import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './packed.js';
import { exportsOf, unreachableTypes } from './surface.js';

const DIST = join(ROOT, 'dist');
const declarations = (...files: string[]): string[] => files.map((file) => join(DIST, `${file}.d.ts`));

/** What users of the clients import: the root and one subpath a package. */
const CLIENTS = [
  ...declarations('index'),
  ...readdirSync(join(DIST, 'packages'))
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(DIST, 'packages', file)),
];
/** What generators build on; lists and waits are made of it. */
const FOUNDATION = declarations('runtime/index');
const OTHERS = declarations('testing', 'runtime/client/rest');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

describe('the public surface', () => {
  const program = ts.createProgram([...CLIENTS, ...FOUNDATION, ...OTHERS], options);

  it('exports every type that a signature of the clients names', () => {
    const importable = [...CLIENTS, ...FOUNDATION];
    expect(unreachableTypes({ program, entries: importable, importable })).toEqual([]);
  });

  it.each(OTHERS.map((entry) => [entry.slice(DIST.length + 1), entry]))(
    'exports every type that a signature of %s names',
    (_name, entry) => {
      expect(unreachableTypes({ program, entries: [entry], importable: [...CLIENTS, ...FOUNDATION, entry] })).toEqual(
        [],
      );
    },
  );

  it('keeps the names that its subpaths export, types included', async () => {
    const names = CLIENTS.flatMap((entry) =>
      exportsOf(program, entry).map(({ name }) => `${basename(entry, '.d.ts')} ${name}`),
    );
    await expect(`${[...new Set(names)].sort().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/names.txt');
  });

  it('would name a type that is missing', () => {
    const files = {
      '/entry.d.ts': "export { type Holder, type Made, Open } from './inner.js';",
      '/inner.d.ts': `
        interface Hidden { readonly deeper: Deeper }
        interface Deeper { readonly text: string }
        interface OnlyMade { readonly text: string }
        export interface Holder { list(): Promise<readonly Hidden[]> }
        export declare class Made { constructor(source: OnlyMade) }
        export declare class Open { constructor(source: OnlyMade) }`,
    };
    const small = ts.createProgram(['/entry.d.ts'], options, inMemory(files));
    expect(unreachableTypes({ program: small, entries: ['/entry.d.ts'], importable: ['/entry.d.ts'] })).toEqual([
      { name: 'Deeper', usedBy: 'Hidden' },
      { name: 'Hidden', usedBy: 'Holder' },
      { name: 'OnlyMade', usedBy: 'Open' },
    ]);
  });
});

function inMemory(files: Readonly<Record<string, string>>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = (name: string): string | undefined => files[name];
  return {
    ...host,
    fileExists: (name) => read(name) !== undefined || host.fileExists(name),
    readFile: (name) => read(name) ?? host.readFile(name),
    getSourceFile: (name, target, ...rest) => {
      const text = read(name);
      return text === undefined ? host.getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target);
    },
  };
}
