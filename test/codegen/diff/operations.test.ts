import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../codegen/diff/diff-models.js';
import { diffOf, linesOf, modelOf, object, ref, type SmallOperation } from './small-documents.js';

const text = { type: 'string' };
const SCHEMAS = {
  Pet: object({ id: text }),
  Pets: object({ pets: { type: 'array', items: ref('Pet') }, token: text }),
  Operation: object({ name: text }),
};
const GET: SmallOperation = { path: '/pets/{id}', answer: 'Pet' };
const LIST: SmallOperation = { path: '/pets', answer: 'Pets', query: { token: {} } };

function change(before: SmallOperation, after: SmallOperation): Record<string, string[]> {
  const poll = { 'Pets.poll': { path: '/polls/{id}', answer: 'Pet' } };
  const version = (operation: SmallOperation) => ({ operations: { 'Pets.it': operation, ...poll }, schemas: SCHEMAS });
  return linesOf(diffOf(version(before), version(after)));
}

describe('an operation', () => {
  it('that is new breaks nobody, and one that is gone breaks its callers', () => {
    const [none, one] = [
      { operations: { 'Pets.it': {} } },
      { operations: { 'Pets.it': {}, 'Pets.new': { path: '/n' } } },
    ];
    expect(linesOf(diffOf(none, one))).toEqual({ added: ['p.Pets.new: new operation, `GET /n`'] });
    expect(linesOf(diffOf(one, none))).toEqual({ breaking: ['p.Pets.new: removed'] });
  });

  it('that has another path only is told under moved paths, and breaks nobody', () => {
    expect(change(GET, { ...GET, path: '/v2/pets/{id}' })).toEqual({
      moved: ['p.Pets.it: `GET /pets/{id}` → `GET /v2/pets/{id}`'],
    });
  });

  it('that has another verb only breaks nobody', () => {
    expect(change(GET, { ...GET, method: 'post' })).toEqual({
      moved: ['p.Pets.it: `GET /pets/{id}` → `POST /pets/{id}`'],
    });
  });

  it('breaks callers where a parameter of its path is called differently, and has not moved', () => {
    expect(change(GET, { ...GET, path: '/pets/{pet_id}' })).toEqual({
      breaking: ['p.ItRequest.id: removed', 'p.ItRequest.pet_id: is new and required, `string`'],
    });
  });

  it('with the verb and path of one that is gone is that one under a new name', () => {
    const before = { p: { operations: { 'Pets.find': GET }, schemas: SCHEMAS } };
    const after = { p: { schemas: SCHEMAS }, q: { operations: { 'Zoo.get': { path: '/pets/{name}' } } } };
    const { breaking, added } = linesOf(diffModels(modelOf(before), modelOf(after)));
    expect(breaking).toContain('p.Pets.find: is called `q.Zoo.get` now');
    expect(breaking).not.toContain('p.Pets.find: removed');
    expect(added).not.toContainEqual(expect.stringContaining('new operation'));
  });

  it('is not renamed where two new ones have its verb and path', () => {
    const before = { p: { operations: { 'Pets.find': { path: '/pets/{id}' } } } };
    const of = (service: string) => ({ operations: { [`${service}.get`]: { path: '/pets/{id}' } } });
    const after = { p: {}, q: of('Zoo'), r: of('Farm') };
    const { breaking, added } = linesOf(diffModels(modelOf(before), modelOf(after)));
    expect(breaking).toContain('p.Pets.find: removed');
    expect(added).toEqual(
      expect.arrayContaining(['q.Zoo', 'r.Farm'].map((service) => `${service}.get: new operation, \`GET /pets/{id}\``)),
    );
  });
});

describe('a resource name', () => {
  const named: SmallOperation = {
    ...GET,
    path: '/v1/zoos/{zoo_id}/pets/{id}',
    more: { 'x-databricks-resource-name': { param: 'name', pattern: 'zoos/{zoo_id}/pets/{id}' } },
  };

  it('in place of ids is one change, and no fields added and removed', () => {
    expect(change({ ...named, more: {} }, named)).toEqual({
      breaking: ['p.Pets.it: takes `name` = `zoos/{zoo_id}/pets/{id}` in place of ids'],
    });
  });

  it('that gives way to ids is one change too', () => {
    expect(change(named, { ...named, more: {} })).toEqual({
      breaking: ['p.Pets.it: takes ids in place of `name` = `zoos/{zoo_id}/pets/{id}`'],
    });
  });

  it('of another pattern has to be written in another way', () => {
    const other = {
      ...GET,
      path: '/v1/farms/{farm_id}/pets/{id}',
      more: { 'x-databricks-resource-name': { param: 'name', pattern: 'farms/{farm_id}/pets/{id}' } },
    };
    expect(change(named, other)['breaking']).toEqual([
      'p.Pets.it: takes `name` = `farms/{farm_id}/pets/{id}` and not `name` = `zoos/{zoo_id}/pets/{id}`',
    ]);
  });

  it('is the same where only its ids are called differently', () => {
    const other = {
      ...GET,
      path: '/v1/zoos/{zoo}/pets/{pet}',
      more: { 'x-databricks-resource-name': { param: 'name', pattern: 'zoos/{zoo}/pets/{pet}' } },
    };
    expect(change(named, other)).toEqual({});
  });

  it('leaves other changes of the request to be told', () => {
    const { breaking, added } = change({ ...named, more: {} }, { ...named, query: { view: {} } });
    expect(breaking).toHaveLength(1);
    expect(added).toEqual(['p.ItRequest.view: new field, `string`']);
  });

  it('whose field was there already is a moved path at most', () => {
    const before = { ...GET, path: '/v1/{name}', more: {} };
    expect(change(before, named)).toEqual({
      moved: ['p.Pets.it: `GET /v1/{name}` → `GET /v1/zoos/{zoo_id}/pets/{id}`'],
    });
  });
});

describe('what an operation returns', () => {
  const paging = { 'x-databricks-pagination': { results: 'pets', token: { request: 'token', response: 'token' } } };
  const wait = { poll: 'poll', field: ['id'], success: ['A'], failure: [], bind: 'id', waiter: 'waitPoll' };

  it.each<[string, SmallOperation, SmallOperation, string]>([
    ['is of another type', GET, { ...GET, answer: 'Pets' }, 'returns `p.Pets` and not `p.Pet`'],
    ['is nothing any more', GET, { path: '/pets/{id}' }, 'returns nothing and not `p.Pet`'],
    ['pages', LIST, { ...LIST, more: paging }, 'returns pages of `p.Pet` and not `p.Pets`'],
    [
      'has to be waited for',
      GET,
      { ...GET, more: { 'x-databricks-wait': wait } },
      'returns a wait (`waitPoll`) for `p.Pet` and not `p.Pet`',
    ],
    [
      'is a long-running operation',
      GET,
      { ...GET, answer: 'Operation', more: { 'x-databricks-long-running': { poll: 'poll', result: 'Pet' } } },
      'returns a long-running operation for `p.Pet` and not `p.Pet`',
    ],
  ])('breaks callers when it %s', (_, before, after, what) => {
    expect(change(before, after)).toEqual({ breaking: [`p.Pets.it: ${what}`] });
  });

  it('may be waited for in another way without breaking anybody', () => {
    const longer = { ...GET, more: { 'x-databricks-wait': { ...wait, success: ['B'] } } };
    expect(change({ ...GET, more: { 'x-databricks-wait': wait } }, longer)).toEqual({
      changed: ['p.Pets.it: waits in another way'],
    });
  });

  it('may be cancelled now, or no more', () => {
    const running = (parts: object): SmallOperation => ({
      ...GET,
      more: { 'x-databricks-long-running': { poll: 'poll', result: 'Pet', ...parts } },
    });
    expect(change(running({}), running({ cancel: 'poll' }))).toEqual({ changed: ['p.Pets.it: can be cancelled'] });
    expect(change(running({ cancel: 'poll' }), running({}))).toEqual({
      breaking: ['p.Pets.it: cannot be cancelled any more'],
    });
  });

  it('breaks lookups by name when its items have none any more', () => {
    const named = { ...LIST, more: { ...paging, 'x-databricks-name': { name: 'id', id: 'id' } } };
    expect(change({ ...LIST, more: paging }, named)).toEqual({ added: ['p.Pets.it: names its items by `id`'] });
    expect(change(named, { ...LIST, more: paging })).toEqual({
      breaking: ['p.Pets.it: does not say any more which fields name its items'],
    });
  });
});

describe('what an operation takes', () => {
  it('breaks callers when it is another type, or something in place of nothing', () => {
    expect(change({ method: 'post', body: 'Pet' }, { method: 'post', body: 'Pets' })['breaking']).toContain(
      'p.Pets.it: takes `p.Pets` and not `p.Pet`',
    );
    // Without a request the options of a call come first.
    expect(change({}, { query: { view: {} } })['breaking']).toContain('p.Pets.it: takes `p.ItRequest` and not nothing');
  });

  it.each([
    ['a new header that is required', undefined, true, { breaking: ['p.Pets.it: needs the header `X-A`'] }],
    ['a header that becomes required', false, true, { breaking: ['p.Pets.it: needs the header `X-A`'] }],
    ['a new header', undefined, false, { added: ['p.Pets.it: takes the header `X-A`'] }],
    ['a header that is gone', false, undefined, { changed: ['p.Pets.it: knows the header `X-A` no more'] }],
  ])('tells %s', (_, before, after, lines) => {
    const header = (required: boolean | undefined): SmallOperation =>
      required === undefined
        ? {}
        : { more: { parameters: [{ name: 'X-A', in: 'header', required, schema: { type: 'string' } }] } };
    expect(change(header(before), header(after))).toEqual(lines);
  });

  it('is told to be retried less where an idempotency token is gone', () => {
    const body = object({ token: text });
    const safe = { method: 'post', body, more: { 'x-databricks-idempotency-field': 'token' } } as const;
    const unsafe = { ...safe, more: {} };
    expect(change(safe, unsafe)).toEqual({
      changed: ['p.Pets.it: no longer fills `token`, so that fewer failures are retried'],
    });
    expect(change(unsafe, safe)).toEqual({ changed: ['p.Pets.it: fills `token` itself, so that it can be retried'] });
  });

  it('may be sent to the data plane', () => {
    expect(change(GET, { ...GET, more: { 'x-databricks-dataplane': true } })).toEqual({
      changed: ['p.Pets.it: goes to the data plane'],
    });
  });
});
