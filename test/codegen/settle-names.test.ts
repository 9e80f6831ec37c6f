import { describe, expect, it } from 'vitest';
import { CLIENT_MEMBERS, SERVICE_MEMBERS, settleNames } from '../../codegen/model/settle-names.js';
import { Client, Service } from '../../runtime/index.js';
import { ok, readOne } from './load/read-one.js';

const membersOf = (made: object): string[] => [
  ...Object.getOwnPropertyNames(made),
  ...Object.getOwnPropertyNames(Object.getPrototypeOf(made)),
];

describe('the names that generated code needs for itself', () => {
  it('are all members of the classes that it extends', () => {
    const client = new Client({ host: 'http://localhost', token: 'x' });
    expect(membersOf(client).filter((name) => !CLIENT_MEMBERS.has(name))).toEqual([]);
    expect(membersOf(new Service(client.apiClient)).filter((name) => !SERVICE_MEMBERS.has(name))).toEqual([]);
  });

  it('are left to it by services and methods, and what refers to them follows', () => {
    const poll = { poll: 'Config.then', binding: {}, field: ['a'], success: ['B'], failure: [], timeoutMinutes: 1 };
    const [then, make] = readOne({
      paths: {
        '/a': { get: { operationId: 'Config.then', ...ok } },
        '/b': { get: { operationId: 'Config.make', ...ok } },
      },
    }).operations;
    const document = readOne({ paths: { '/a': { get: { operationId: 'Config.then', ...ok } } } });
    if (then === undefined || make === undefined) throw new Error('operations are missing');
    const waiting = { ...make, wait: { ...poll, waiter: 'waitForIt' } };
    const { tags, operations } = settleNames({ ...document, operations: [then, waiting] });
    expect(tags.map(({ name }) => name)).toEqual(['ConfigApi']);
    expect(operations.map(({ id }) => id)).toEqual(['ConfigApi.thenOperation', 'ConfigApi.make']);
    expect(operations[1]?.wait?.poll).toBe('ConfigApi.thenOperation');
  });

  it('leave every other document as it is', () => {
    const document = readOne({ paths: { '/a': { get: { operationId: 'Pets.list', ...ok } } } });
    expect(settleNames(document)).toBe(document);
  });
});
