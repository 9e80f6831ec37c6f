import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Every file with the files that it imports, whether for values, for types or later. Paths are relative to the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What `#name` stands for; package.json says what browsers get instead. */
export type Swapped = Readonly<Record<string, string>>;

/** Reads the imports of all TypeScript files of these folders. */
export function readImportGraph(root: string, folders: readonly string[], swapped: Swapped): ImportGraph {
  const files = folders.flatMap((folder) => typescriptFiles(join(root, folder)));
  return new Map(files.map((file) => [relative(root, file), importsOf(root, file, swapped)]));
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(root: string, file: string, swapped: Swapped): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const own = swapped[fileName];
    if (own !== undefined) return [own];
    if (!fileName.startsWith('.')) return [];
    return [relative(root, resolve(dirname(file), fileName)).replace(/\.js$/, '.ts')];
  });
}

/** Groups of files that import each other in a circle, each sorted. */
export function circlesOf(graph: ImportGraph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file)).sort();
    if (circle.length > 1) circles.push(circle);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return circles.sort();
}
