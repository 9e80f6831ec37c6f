import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesOf, readImportGraph } from './import-graph.js';
import { ALLOWED, roomOf } from './plan.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['cli', 'codegen', 'generated', 'local-workspace', 'runtime', 'sdk'];

const tsconfig: { compilerOptions: { paths: Record<string, string[]> } } = JSON.parse(
  readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'),
);
const swapped = Object.fromEntries(
  Object.entries(tsconfig.compilerOptions.paths)
    .filter(([name]) => name.startsWith('#'))
    .map(([name, [path = '']]) => [name, path.replace('./', '')]),
);
const graph = readImportGraph(ROOT, FOLDERS, swapped);

describe('the plan of the house', () => {
  it('knows every room', () => {
    const rooms = new Set([...graph.keys()].map(roomOf));
    expect([...rooms].filter((room) => ALLOWED[room] === undefined)).toEqual([]);
  });

  it('lets no room import what stands above it', () => {
    const arrows = [...graph].flatMap(([file, imports]) => imports.map((target) => ({ file, target })));
    const wrong = arrows.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ALLOWED[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no circle, types and later imports included', () => {
    expect(circlesOf(graph)).toEqual([]);
  });

  it('reads every way to import', () => {
    expect(graph.get('runtime/client/config.ts')).toContain('runtime/client/explain/explain.ts');
    expect(graph.get('runtime/client/choose-credentials.ts')).toContain('runtime/auth/all-strategies.ts');
    expect(graph.get('runtime/auth/strategy.ts')).toContain('runtime/auth/oauth/endpoints.ts');
  });

  it('finds a circle', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesOf(circle)).toEqual([['a', 'b', 'c']]);
  });
});
