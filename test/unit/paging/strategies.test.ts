import { describe, expect, it } from 'vitest';
import type { Paging } from '../../../runtime/wire/operation.js';
import { cursorOf, firstRequest, itemsOf, nextRequest } from '../../../runtime/paging/strategies.js';

const token: Paging = { items: 'jobs', token: { request: 'page_token', response: 'next_page_token' } };
const scim: Paging = {
  items: 'Resources',
  offset: { request: 'startIndex' },
  start: { startIndex: 1, count: 10_000 },
  dedupe: 'id',
};
const numbered: Paging = { items: 'results', offset: { request: 'page', increment: 1 }, start: { page: 1 } };
const whole: Paging = { items: 'events', next: 'next_page' };

describe('the first request', () => {
  const cases: [string, Paging, object, object][] = [
    ['is the caller’s where the list has no start values', token, { limit: 5 }, { limit: 5 }],
    ['gets the start values', scim, {}, { startIndex: 1, count: 10_000 }],
    ['keeps what the caller set', scim, { count: 50, filter: 'x' }, { startIndex: 1, count: 50, filter: 'x' }],
    ['takes undefined for not set', scim, { count: undefined }, { startIndex: 1, count: 10_000 }],
    ['takes 0, false and null for set', scim, { count: 0, startIndex: null }, { startIndex: null, count: 0 }],
  ];
  it.each(cases)('%s', (_name, paging, given, want) => expect(firstRequest(paging, given)).toEqual(want));

  it('is not the caller’s object', () => {
    const given = { limit: 5 };
    expect(firstRequest(token, given)).not.toBe(given);
  });
});

describe('the next request', () => {
  const item = { id: '1' };
  const cases: [string, Paging, Record<string, unknown>, unknown, object | undefined][] = [
    ['carries the token', token, { limit: 5 }, { next_page_token: 't' }, { limit: 5, page_token: 't' }],
    ['follows an empty page that has a token', token, {}, { jobs: [], next_page_token: 't' }, { page_token: 't' }],
    ['does not follow a page without a token', token, {}, { jobs: [item] }, undefined],
    ['does not follow an empty token', token, {}, { jobs: [item], next_page_token: '' }, undefined],
    ['does not follow a null token', token, {}, { jobs: [item], next_page_token: null }, undefined],
    ['does not follow an empty reply', token, {}, undefined, undefined],
    ['starts after the items', scim, { startIndex: 1 }, { Resources: [item, item] }, { startIndex: 3 }],
    ['counts a start given as text', scim, { startIndex: '7' }, { Resources: [item] }, { startIndex: 8 }],
    ['counts from 0 without a start value', scim, {}, { Resources: [item] }, { startIndex: 1 }],
    ['does not follow an empty page of an offset list', scim, { startIndex: 9 }, { Resources: [] }, undefined],
    ['does not follow a page without the field', scim, { startIndex: 9 }, { totalResults: 8 }, undefined],
    ['grows by the increment', numbered, { page: 2, q: 'a' }, { results: [item, item] }, { page: 3, q: 'a' }],
    ['ends a numbered list on an empty page', numbered, { page: 2 }, { results: [] }, undefined],
    [
      'is the one in the reply',
      whole,
      { a: 1 },
      { events: [], next_page: { cluster_id: 'c', offset: 50 } },
      { cluster_id: 'c', offset: 50 },
    ],
    ['is absent without one in the reply', whole, { a: 1 }, { events: [item] }, undefined],
    ['is absent with an empty one in the reply', whole, { a: 1 }, { events: [item], next_page: {} }, undefined],
    ['is absent in a list of one page', { items: 'statuses' }, {}, { statuses: [item] }, undefined],
  ];
  it.each(cases)('%s', (_name, paging, request, page, want) => {
    expect(nextRequest({ id: 'Things.list', paging, request, page })).toEqual(want);
  });

  it('does not write to the request before it', () => {
    const request = Object.freeze({ startIndex: 1 });
    nextRequest({ id: 'Users.list', paging: scim, request, page: { Resources: [item] } });
    expect(request).toEqual({ startIndex: 1 });
  });

  it('refuses to count from something that is not a number', () => {
    const answered = { id: 'Users.list', paging: scim, request: { startIndex: 'first' }, page: { Resources: [item] } };
    expect(() => nextRequest(answered)).toThrow("Users.list: 'startIndex' must be a number, got first");
  });
});

describe('the items of a page', () => {
  const cases: [string, Paging, unknown, readonly unknown[]][] = [
    ['stand in their field', token, { jobs: [1, 2] }, [1, 2]],
    ['are none without the field', token, { has_more: false }, []],
    ['are none where the field is null', token, { jobs: null }, []],
    ['are none in an empty reply', token, undefined, []],
    ['are the reply itself where no field is named', {}, [1, 2], [1, 2]],
  ];
  it.each(cases)('%s', (_name, paging, page, want) => {
    expect(itemsOf({ id: 'Jobs.list', paging, page })).toEqual(want);
  });

  it('must be a list', () => {
    const given = { id: 'Jobs.list', paging: token, page: { jobs: 'none' } };
    expect(() => itemsOf(given)).toThrow(
      "Jobs.list: field 'jobs' of the reply should be a list, but it is of type string",
    );
    expect(() => itemsOf({ id: 'Jobs.list', paging: {}, page: { a: 1 } })).toThrow(
      'Jobs.list: the reply should be a list',
    );
  });
});

describe('the cursor of a request', () => {
  it('is its token, if it has one', () => {
    expect(cursorOf(token, { page_token: 't', limit: 1 })).toBe('t');
    expect(cursorOf(token, { limit: 1 })).toBeUndefined();
  });

  it('is the whole request where the reply gives the whole request, bigints included', () => {
    expect(cursorOf(whole, { offset: 1 })).not.toBe(cursorOf(whole, { offset: 2 }));
    expect(cursorOf(whole, { start_time: 2n ** 60n })).toBe('{"start_time":"1152921504606846976"}');
  });

  it('is none where the client counts', () => expect(cursorOf(scim, { startIndex: 1 })).toBeUndefined());
});
