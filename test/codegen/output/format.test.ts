import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatFiles, STYLE } from '../../../codegen/output/format.js';

describe('formatFiles', () => {
  it('writes code and Markdown in the style of the repository and leaves other files alone', async () => {
    const files = new Map([
      ['a/b.ts', 'export   const a = {"b": "c", d: [1,2]}'],
      ['S.md', '|a|b|\n|-|-|\n|1|22|\n'],
      ['model.json', '{"a":[\n1]}'],
      ['LICENSE', '  as it is '],
    ]);
    expect([...(await formatFiles(files))]).toEqual([
      ['a/b.ts', "export const a = { b: 'c', d: [1, 2] };\n"],
      ['S.md', '| a   | b   |\n| --- | --- |\n| 1   | 22  |\n'],
      ['model.json', '{"a":[\n1]}'],
      ['LICENSE', '  as it is '],
    ]);
  });

  it('has the style that .prettierrc.json gives to people', async () => {
    const path = new URL('../../../.prettierrc.json', import.meta.url);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(STYLE);
  });

  it('changes nothing that is formatted already', async () => {
    const once = await formatFiles(
      new Map([['a.ts', 'type A = {\n  b?: string | null }\nclass B { async *c(): AsyncIterable<A> {} }']]),
    );
    expect(await formatFiles(once)).toEqual(once);
  });

  it('names every file before its turn', async () => {
    const seen: string[] = [];
    await formatFiles(
      new Map([
        ['b.ts', ''],
        ['a.txt', ''],
      ]),
      (file) => seen.push(file),
    );
    expect(seen).toEqual(['b.ts', 'a.txt']);
  });

  it('names the file and the line of code that cannot be parsed', async () => {
    await expect(formatFiles(new Map([['x/bad.ts', 'const a = 1;\nconst = 2;']]))).rejects.toThrow(
      /x\/bad\.ts cannot be parsed; look at the template.*\(2:7\)/s,
    );
  });
});
