import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../runtime/errors/index.js';
import type { Transport } from '../../../../runtime/base/message.js';
import { createTransport } from '../../../../runtime/http/transport/create-transport.js';
import { reply } from '../../../support/http/exchange.js';

const own: Transport = { send: async () => reply(200) };

describe('createTransport', () => {
  it('takes the transport of the caller first', () => {
    expect(createTransport({ transport: own, fetch: globalThis.fetch })).toBe(own);
  });

  it('uses the fetch of the caller', async () => {
    const asked: unknown[] = [];
    const fetch = async (url: unknown): Promise<Response> => {
      asked.push(url);
      return new Response('hello');
    };
    const response = await createTransport({ fetch }).send({ method: 'GET', url: 'https://h/x', headers: {} });
    expect([await response.text(), asked]).toEqual(['hello', ['https://h/x']]);
  });

  it('uses node:https otherwise', () => {
    expect(createTransport()).toHaveProperty('close');
  });

  it.each([{ ca: 'x' }, { proxy: 'http://p:1' }, { skipVerify: true }])(
    'refuses %j where it would have no effect',
    (options) => {
      expect(() => createTransport({ fetch: globalThis.fetch, ...options })).toThrow(ConfigError);
      expect(() => createTransport({ transport: own, ...options })).toThrow(ConfigError);
    },
  );

  it('accepts proxy: false everywhere', () => {
    expect(createTransport({ transport: own, proxy: false })).toBe(own);
  });
});
