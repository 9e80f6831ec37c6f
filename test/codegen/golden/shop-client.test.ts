import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startServer, type Seen } from '../../support/server.js';
import { WorkspaceClient } from '../fixtures/shop/expected/index.js';

/** What the platform's own parsers make of what arrives. */
async function shop() {
  const server = await startServer(() => ({ body: {} }));
  const client = new WorkspaceClient({ host: server.host, token: 'secret', hostMetadata: false });
  return { shop: client.shop, last: (): Seen => server.requests.at(-1)! };
}

const textOf = async (entry: FormDataEntryValue | null): Promise<unknown> =>
  typeof entry === 'string' || entry === null ? entry : entry.text();

function formOf({ body, headers }: Seen): Promise<FormData> {
  const type = String(headers['content-type']);
  return new Request('http://shop', { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': type } }).formData();
}

describe('parameters of a document that names styles', () => {
  it.each([
    ['one list in one parameter', { ids: [1, 2, 3] }, 'ids=1,2,3'],
    ['pipes', { piped: ['a', 'b|c'] }, 'piped=a%7Cb%7Cc'],
    ['spaces', { spaced: ['a', 'b'] }, 'spaced=a%20b'],
    ['a list repeated', { repeated: ['a', 'b&c'] }, 'repeated=a&repeated=b%26c'],
    ['an object in brackets', { filter: { color: 'red', sizes: [1, 2] } }, 'filter%5Bcolor%5D=red&filter%5Bsizes%5D=1&filter%5Bsizes%5D=2'],
    ['the fields of an object as parameters', { page: { size: 2, from: 'a b' } }, 'size=2&from=a%20b'],
    ['an object in one parameter', { flat: { a: '1', b: 'x,y' } }, 'flat=a,1,b,x%2Cy'],
    ['JSON', { where: { a: [1] } }, 'where=%7B%22a%22%3A%5B1%5D%7D'],
    ['reserved characters as they are', { raw: 'a/b:c=d&e#f' }, 'raw=a/b:c=d%26e%23f'],
    ['nothing for what is absent', { ids: [], filter: undefined }, ''],
  ])('writes %s in a query', async (_what, request, query) => {
    const { shop: service, last } = await shop();
    await service.find(request);
    expect(last().query).toBe(query);
  });

  it.each([
    ['simple', { list: ['a', 'b/c'], fields: { x: '1', y: '2' } }, '/simple/a,b%2Fc/x=1,y=2'],
    ['label', { list: ['a', 'b'], fields: { x: '1', y: '2' } }, '/label/.a,b/.x=1.y=2'],
    ['matrix', { list: ['a', 'b'], fields: { x: '1', y: '2' } }, '/matrix/;list=a;list=b/;fields=x,1,y,2'],
  ] as const)('writes a path in the style %s', async (style, request, path) => {
    const { shop: service, last } = await shop();
    await service[style]({ ...request, list: [...request.list] });
    expect(last().path).toBe(path);
  });

  it('refuses values that would lead elsewhere, or none', async () => {
    const { shop: service } = await shop();
    await expect(service.simple({ list: ['..'], fields: { a: '1' } })).rejects.toThrow('dot segment');
    await expect(service.label({ list: ['.'], fields: { a: '1' } })).rejects.toThrow('dot segment');
    await expect(service.simple({ list: [], fields: { a: '1' } })).rejects.toThrow('needs list, which is empty');
  });

  it('sends cookies beside the credentials, and headers from the options', async () => {
    const { shop: service, last } = await shop();
    await service.find({ session: 'a b;c', seen: ['x', 'y'] }, { headers: { 'X-Trace': 't' } });
    expect(last().headers).toMatchObject({ cookie: 'session=a%20b%3Bc; seen=x,y', 'x-trace': 't', authorization: 'Bearer secret' });
    expect(last().query).toBe('');
  });

  it('tells one name in path, query and body apart', async () => {
    const { shop: service, last } = await shop();
    await service.order({ id: 'p', id_in_query: 'q', note: 'in the body', note_in_query: 'in the query', count: 1 });
    expect([last().path, last().query]).toEqual(['/orders/p', 'id=q&note=in%20the%20query']);
    expect(JSON.parse(last().body.toString())).toEqual({ note: 'in the body', count: 1 });
  });
});

describe('a body that is a form', () => {
  it('is urlencoded as any parser of forms reads it', async () => {
    const { shop: service, last } = await shop();
    await service.login({ user: 'a+b &ü', scopes: ['x', 'y'], joined: ['1', '2'], card: { number: '7' }, address: { city: 'Bern' } });
    expect(last().headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(last().body.toString())]).toEqual([
      ['user', 'a+b &ü'],
      ['scopes', 'x'],
      ['scopes', 'y'],
      ['joined', '1,2'],
      ['card', '{"number":"7"}'],
      ['address[city]', 'Bern'],
    ]);
  });

  it('is multipart with files, lists, numbers and JSON', async () => {
    const { shop: service, last } = await shop();
    await service.upload({
      file: new File(['png'], 'a "1".png', { type: 'image/gif' }),
      more: [new Uint8Array([0, 255]), 'text as a file'],
      tags: ['a\r\nb', 'c'],
      title: 'in the form',
      title_in_query: 'in the query',
      count: 9_007_199_254_740_991,
      about: { name: 'ü' },
    });
    expect(last().query).toBe('title=in%20the%20query');
    const form = await formOf(last());
    const file = form.get('file') as File;
    expect([file.name, file.type, await file.text()]).toEqual(['a "1".png', 'image/png', 'png']);
    const [bytes, text] = form.getAll('more') as File[];
    expect([...new Uint8Array(await bytes!.arrayBuffer())]).toEqual([0, 255]);
    expect([text!.name, text!.type, await text!.text()]).toEqual(['more', 'application/octet-stream', 'text as a file']);
    expect(form.getAll('tags')).toEqual(['a\r\nb', 'c']);
    expect([form.get('title'), form.get('count')]).toEqual(['in the form', '9007199254740991']);
    expect(JSON.parse(String(await textOf(form.get('about'))))).toEqual({ name: 'ü' });
  });

  it('streams what is a stream', async () => {
    const { shop: service, last } = await shop();
    await service.upload({ file: Readable.from([Buffer.from('one '), Buffer.from('two')]), title: 't' });
    const form = await formOf(last());
    expect(await textOf(form.get('file'))).toBe('one two');
    expect(form.get('title')).toBe('t');
    expect(last().headers['transfer-encoding']).toBe('chunked');
  });

  it('says which field cannot be sent', async () => {
    const { shop: service } = await shop();
    await expect(service.upload({ file: 'x', count: Number.NaN })).rejects.toThrow('Form field count is NaN');
    await expect(service.login({ user: Number.NaN as never })).rejects.toThrow('Parameter user is NaN');
  });
});
