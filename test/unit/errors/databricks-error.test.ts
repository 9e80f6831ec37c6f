import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as errors from '../../../runtime/errors/index.js';
import {
  AbortedError,
  type ApiError,
  AuthError,
  BadRequest,
  ConfigError,
  ConnectionError,
  DatabricksError,
  InvalidState,
  isApiError,
  isDatabricksError,
  isNotFound,
  NotFound,
  ResourceDoesNotExist,
  TimeoutError,
  WaitError,
} from '../../../runtime/errors/index.js';

const reply = { status: 404, message: 'no such cluster', method: 'GET', path: '/api/2.1/clusters/get' } as const;

/** A second copy of the package: fresh modules, so other classes. */
async function secondCopy(): Promise<typeof errors> {
  vi.resetModules();
  return import('../../../runtime/errors/index.js');
}

describe('instanceof', () => {
  it('follows the class hierarchy', () => {
    const error = new ResourceDoesNotExist(reply);
    for (const type of [ResourceDoesNotExist, NotFound, errors.ApiError, DatabricksError, Error]) {
      expect(error instanceof type).toBe(true);
    }
    expect(error instanceof BadRequest).toBe(false);
    expect(new NotFound(reply) instanceof ResourceDoesNotExist).toBe(false);
  });

  it('recognises the errors of another copy of the package, subclass relations respected', async () => {
    const other = await secondCopy();
    expect(other.NotFound).not.toBe(NotFound);
    const error: unknown = new other.ResourceDoesNotExist(reply);
    expect(Object.getPrototypeOf(error)).not.toBe(ResourceDoesNotExist.prototype);
    for (const type of [ResourceDoesNotExist, NotFound, errors.ApiError, DatabricksError]) {
      expect(error instanceof type).toBe(true);
    }
    expect(error instanceof BadRequest).toBe(false);
    expect(new other.NotFound(reply) instanceof ResourceDoesNotExist).toBe(false);
    expect(new other.ConfigError('x') instanceof ConfigError).toBe(true);
    expect(new other.ConfigError('x') instanceof errors.ApiError).toBe(false);
  });

  it('does not take one subclass of a caller for another', () => {
    class Mine extends NotFound {}
    class Yours extends NotFound {}
    const mine = new Mine(reply);
    expect(mine instanceof Mine).toBe(true);
    expect(mine instanceof NotFound).toBe(true);
    expect(mine instanceof Yours).toBe(false);
    expect(new NotFound(reply) instanceof Mine).toBe(false);
    expect(mine.name).toBe('Mine');
  });

  it.each([undefined, null, 1, 'NotFound', {}, new Error('x'), { name: 'NotFound' }])('is false for %s', (value) => {
    expect(value instanceof DatabricksError).toBe(false);
    expect([isDatabricksError(value), isApiError(value), isNotFound(value)]).toEqual([false, false, false]);
  });

  it('narrows the type in both branches', () => {
    const narrow = (error: ApiError): void => {
      if (error instanceof NotFound) expectTypeOf(error).toEqualTypeOf<NotFound>();
      else expectTypeOf(error.status).toEqualTypeOf<number>();
    };
    narrow(new NotFound(reply));
    expect(isNotFound(new ResourceDoesNotExist(reply))).toBe(true);
  });
});

describe('every error class', () => {
  const classes = Object.entries(errors).filter(([, value]) => typeof value === 'function' && 'className' in value);

  it('is exported under its own name', () => {
    expect(classes).toHaveLength(2 + 22 + 7);
    for (const [name, type] of classes) {
      expect(Object.hasOwn(type, 'className') && (type as typeof DatabricksError).className).toBe(name);
    }
  });

  it('shows its name in name, stack and toString', () => {
    const error = new InvalidState({ ...reply, status: 400 });
    expect(error.name).toBe('InvalidState');
    expect(error.stack).toMatch(/^InvalidState: no such cluster\n/);
    expect(String(error)).toBe('InvalidState: no such cluster (GET /api/2.1/clusters/get, 400)');
    expect(new ConfigError('bad').stack).toMatch(/^ConfigError: bad\n/);
  });

  it('lets others rename an error', () => {
    const error = new ConfigError('x');
    error.name = 'Wrapped';
    expect(error.name).toBe('Wrapped');
    expect(Object.keys(error)).toEqual([]);
  });
});

describe('JSON.stringify', () => {
  it('gives name, message, public properties and the cause in short', () => {
    const error = new NotFound({
      ...reply,
      errorCode: 'X',
      requestId: 'r',
      cause: new Error('Authorization: Bearer abc'),
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'NotFound',
      message: 'no such cluster',
      status: 404,
      method: 'GET',
      path: '/api/2.1/clusters/get',
      attempts: 1,
      errorCode: 'X',
      requestId: 'r',
      cause: { name: 'Error', message: 'Authorization: ***' },
    });
  });

  it('keeps the last response of a wait out of JSON and inspect', () => {
    const error = new WaitError('gave up', {
      state: 'ERROR',
      lastResponse: { env: 'SECRET' },
      statesSeen: new Map([['PENDING', 3]]),
      timedOut: false,
    });
    expect(error.lastResponse).toEqual({ env: 'SECRET' });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      state: 'ERROR',
      statesSeen: { PENDING: 3 },
      timedOut: false,
    });
    expect(JSON.stringify(error) + inspect(error)).not.toContain('SECRET');
  });
});

describe('the other errors', () => {
  it('carry what they were given and nothing undefined', () => {
    const cause = new Error('refused');
    const connection = new ConnectionError('no', {
      method: 'GET',
      path: '/x',
      code: 'ECONNREFUSED',
      sent: 'no',
      cause,
    });
    expect({ ...connection }).toEqual({ method: 'GET', path: '/x', code: 'ECONNREFUSED', sent: 'no' });
    expect(connection.cause).toBe(cause);
    expect({ ...new TimeoutError('late', { timeoutMs: 5 }) }).toEqual({ timeoutMs: 5 });
    expect({ ...new AuthError('none') }).toEqual({ attempts: [] });
    const attempts = [{ name: 'pat', reason: 'no token' }];
    expect({ ...new AuthError('none', { authType: 'pat', attempts }) }).toEqual({ authType: 'pat', attempts });
    expect('cause' in new AbortedError('stopped')).toBe(false);
    expect(new AbortedError('stopped', { cause }).cause).toBe(cause);
  });
});
