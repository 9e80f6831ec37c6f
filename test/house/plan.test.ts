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

/** Every import that leads into another room. */
const arrows = [...graph]
  .flatMap(([file, imports]) => imports.map((target) => ({ file, target, from: roomOf(file), to: roomOf(target) })))
  .filter(({ from, to }) => from !== to);

describe('the plan of the house', () => {
  it('knows every room, and no other', () => {
    const rooms = new Set([...graph.keys()].map(roomOf));
    expect([...rooms].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('lets no room import what stands above it', () => {
    const wrong = arrows.filter(({ from, to }) => !ALLOWED[from]?.includes(to));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('is no circle itself', () => {
    expect(circlesOf(new Map(Object.entries(ALLOWED).map(([room, allowed]) => [room, [...allowed]])))).toEqual([]);
  });

  it('allows no arrow that nobody needs, and none twice', () => {
    const used = new Set(arrows.map(({ from, to }) => `${from} → ${to}`));
    const allowed = Object.entries(ALLOWED).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`));
    expect(allowed.filter((arrow, at) => !used.has(arrow) || allowed.indexOf(arrow) !== at)).toEqual([]);
  });

  it('has no circle, types and later imports included', () => {
    expect(circlesOf(graph)).toEqual([]);
  });

  it('reads every way to import', () => {
    expect(graph.get('runtime/client/config.ts')).toContain('runtime/client/explain/explain.ts');
    expect(graph.get('runtime/client/choose-credentials.ts')).toContain('runtime/auth/all-strategies.ts');
    expect(graph.get('runtime/auth/strategy.ts')).toContain('runtime/auth/oauth/endpoints.ts');
  });

  it('names the innermost room of a file', () => {
    expect(roomOf('runtime/http/pipeline/retry.ts')).toBe('runtime/http/pipeline');
    expect(roomOf('runtime/http/transport/node/node.ts')).toBe('runtime/http/transport');
    expect(roomOf('runtime/http/proxy.ts')).toBe('runtime/http');
    expect(roomOf('sdk/index.ts')).toBe('sdk');
    expect(roomOf('generated/files/files.ts')).toBe('generated');
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
