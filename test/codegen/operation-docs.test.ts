import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Operation, Sdk } from '../../codegen/model/model.js';
import { restCall } from '../../codegen/view/rest-call.js';

const GENERATED = new URL('../../generated/', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, GENERATED), 'utf8');

const fieldsOf = (path: string): string[] => [...path.matchAll(/\{([^{}=]+)/g)].map((match) => match[1] ?? '');

/** The paths in the comment of one method; long comments are wrapped. */
function documented(service: string, method: string): string[] {
  const [before = ''] = service.split(new RegExp(`\\n  ${method}\\(`));
  const comment = before.slice(before.lastIndexOf('/**')).replaceAll(/\n\s+\*/g, '');
  return [...comment.matchAll(/`[A-Z]+ (\/[^`]*)`/g)].map((match) => match[1] ?? '');
}

describe('the doc of every operation', () => {
  it('names the same fields as its route, which are those of the request', async () => {
    const { packages } = JSON.parse(await read('model.json')) as Sdk;
    const services = packages.flatMap((pkg) => pkg.services.map((service) => ({ pkg, service })));
    const wrong: unknown[] = [];
    for (const { pkg, service } of services) {
      const text = await read(`${pkg.name}/${service.file}.ts`);
      for (const { id, name, path, fields } of service.operations) {
        const said = documented(text, name).map(fieldsOf);
        const inPath = fields.filter((field) => field.in.includes('path')).map((field) => field.name);
        const wanted = fieldsOf(path);
        const isTaken = wanted.every((field) => inPath.includes(field) || field === 'account_id');
        if (!isTaken || JSON.stringify(said) !== JSON.stringify([wanted])) wrong.push({ id, said, wanted });
      }
    }
    expect(services.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

describe('a call as Markdown', () => {
  it.each([
    ['/pets/{id}', '/pets/{id}', '`GET /pets/{id}`'],
    ['/fs{path=**}', '/fs{path}', '`GET /fs{path}`'],
    [
      '/api/{name=a/*/b/*}/c/{id}',
      '/api/a/{a}/b/{b}/c/{id}',
      '`GET /api/{name}/c/{id}`, where `name` has the form `a/{a}/b/{b}`',
    ],
    ['/{path=**}/{name=a/*}', '/{path}/a/{a}', '`GET /{path}/{name}`, where `name` has the form `a/{a}`'],
  ])('of %s, in the document %s, is %s', (path, documentPath, want) => {
    expect(restCall({ method: 'GET', path, documentPath } as Operation)).toBe(want);
  });
});
