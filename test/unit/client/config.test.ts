import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Config } from '../../../runtime/client/config.js';
import type { HostMetadata } from '../../../runtime/client/host-metadata/host-metadata.js';
import type { ConfigEffects } from '../../../runtime/config/machine-effects.js';
import type { ClientOptions } from '../../../runtime/client/client-options.js';
import { AuthError, ConfigError } from '../../../runtime/errors/index.js';
import type { HttpRequest, HttpResponse, Transport } from '../../../runtime/base/message.js';

const EMPTY: ConfigEffects = { env: {}, homedir: () => undefined };

const config = (options: ClientOptions = {}, effects: Partial<ConfigEffects> = {}): Config =>
  new Config(options, { ...EMPTY, ...effects });

/** A network that answers by URL and remembers what it was asked. */
function network(answers: Record<string, unknown>): Transport & { readonly requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request);
    const answer = answers[new URL(request.url).pathname];
    const text = JSON.stringify(answer ?? {});
    return {
      status: answer === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json' },
      url: request.url,
      bytes: async () => new TextEncoder().encode(text),
      text: async () => text,
      stream: () => new Blob([text]).stream(),
      discard: () => {},
    };
  };
  return { requests, send };
}

const pathsOf = (requests: readonly HttpRequest[]): string[] => requests.map(({ url }) => new URL(url).pathname);

describe('Config', () => {
  it('reads nothing and sends nothing when it is made', () => {
    let touched = 0;
    const touch = (): never => {
      touched += 1;
      throw new Error('touched');
    };
    const lazy = {
      get env(): never {
        return touch();
      },
      readFile: touch,
      homedir: touch,
    };
    const transport = { send: touch };
    const given = new Config({ profile: 'p', transport, hostMetadata: touch, credentials: touch }, lazy);
    expect(given.options.profile).toBe('p');
    expect(touched).toBe(0);
  });

  it('resolves once, when the values are first asked for', () => {
    let reads = 0;
    const readFile = (): string => {
      reads += 1;
      return '[DEFAULT]\nhost = h\ntoken = t\naccount_id = a';
    };
    const given = config({}, { readFile, homedir: () => '/home/me' });
    expect([given.host, given.accountId, given.profile, given.workspaceId, given.authType]).toEqual([
      'https://h',
      'a',
      'DEFAULT',
      undefined,
      undefined,
    ]);
    expect(given.values).toBe(given.values);
    expect(reads).toBe(1);
  });

  it('tries again after a configuration that could not be read', () => {
    let text = 'broken';
    const given = config({}, { readFile: () => text, homedir: () => '/home/me' });
    expect(() => given.values).toThrow(ConfigError);
    text = 'host = h';
    expect(given.host).toBe('https://h');
  });

  it('says what to do when there is no host', () => {
    expect(() => config({ token: 't' }).host).toThrow(
      'no host configured: pass host, set DATABRICKS_HOST or use a profile that has one. Config: token=***',
    );
  });

  it('shows no secret when it is printed', () => {
    const given = config({ host: 'h', token: 'dapiSECRET' });
    expect(given.values.token).toBe('dapiSECRET');
    for (const text of [inspect(given, { depth: 9, showHidden: true }), JSON.stringify(given), given.debugString()]) {
      expect(text).not.toContain('SECRET');
    }
    expect(given.debugString()).toBe('Config: host=https://h, token=***');
  });

  it('starts anew from another configuration', async () => {
    const first = config({ host: 'h', token: 't' });
    await first.credentials();
    const second = new Config(first);
    expect(second.host).toBe('https://h');
    expect([first.authType, second.authType]).toEqual(['pat', undefined]);
  });
});

describe('Config.credentials', () => {
  it('signs with a token without asking the host anything', async () => {
    const transport = network({});
    const given = config({ host: 'h', token: 't', transport });
    expect(await given.authenticate()).toEqual({ authorization: 'Bearer t' });
    expect(given.authType).toBe('pat');
    expect(transport.requests).toEqual([]);
  });

  it('uses an explicit token inside a Databricks App', async () => {
    const env = { DATABRICKS_HOST: 'h', DATABRICKS_CLIENT_ID: 'app', DATABRICKS_CLIENT_SECRET: 's' };
    const given = config({ token: 't' }, { env });
    expect(await given.authenticate()).toEqual({ authorization: 'Bearer t' });
  });

  it('is chosen once for callers at the same time, with the OAuth server that the host names', async () => {
    const transport = network({
      '/.well-known/databricks-config': { oidc_endpoint: 'https://h/oidc' },
      '/oidc/.well-known/oauth-authorization-server': {
        token_endpoint: 'https://h/oidc/v1/token',
        authorization_endpoint: 'https://h/oidc/v1/authorize',
      },
      '/oidc/v1/token': { access_token: 'oauth', token_type: 'Bearer', expires_in: 3600 },
    });
    const given = config({ host: 'h', clientId: 'c', clientSecret: 's', transport });
    const headers = await Promise.all(Array.from({ length: 20 }, () => given.authenticate()));
    expect(new Set(headers.map((header) => header['authorization']))).toEqual(new Set(['Bearer oauth']));
    expect(given.authType).toBe('oauth-m2m');
    expect(pathsOf(transport.requests)).toEqual([
      '/.well-known/databricks-config',
      '/oidc/.well-known/oauth-authorization-server',
      '/oidc/v1/token',
    ]);
  });

  it('forgets a failure, and asks the host about itself again', async () => {
    const answers: (HostMetadata | undefined)[] = [undefined, { workspaceId: '7' }];
    const hostMetadata = (): HostMetadata | undefined => answers.shift();
    const given = config({ host: 'h', authType: 'oauth-m2m', hostMetadata, transport: network({}) });
    await expect(given.credentials()).rejects.toThrow(AuthError);
    await expect(given.credentials()).rejects.toThrow('oauth-m2m auth: not configured');
    expect(answers).toEqual([]);
  });

  it('rejects with the ConfigError of a configuration that does not fit', async () => {
    const env = { DATABRICKS_HOST: 'h', DATABRICKS_TOKEN: 't', DATABRICKS_USERNAME: 'u' };
    await expect(config({}, { env }).authenticate()).rejects.toThrow(ConfigError);
  });

  it('are those of the caller, whatever is configured', async () => {
    const env = { DATABRICKS_HOST: 'h', DATABRICKS_TOKEN: 't', DATABRICKS_USERNAME: 'u' };
    const byFunction = config({ credentials: () => ({ Authorization: 'Bearer mine' }) }, { env });
    expect(await byFunction.authenticate()).toEqual({ authorization: 'Bearer mine' });
    expect(byFunction.authType).toBe('custom');
    const byObject = config({ credentials: { authType: 'mine', headers: async () => ({ 'x-key': 'k' }) } }, { env });
    expect(await byObject.authenticate()).toEqual({ 'x-key': 'k' });
    expect(byObject.authType).toBe('mine');
  });

  it('let a caller leave by its signal', async () => {
    const controller = new AbortController();
    const given = config({ host: 'h', hostMetadata: () => new Promise(() => {}), clientId: 'c', clientSecret: 's' });
    const waiting = given.authenticate({ signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow(/abort|cancel/i);
  });
});

describe('Config.resolved', () => {
  it('completes the values by what the host says, asked once per process', async () => {
    const transport = network({
      '/.well-known/databricks-config': { workspace_id: '7', cloud: 'gcp', host_type: 'Workspace' },
    });
    const options = { host: 'https://h', token: 't', transport };
    for (const given of [config(options), config(options)]) {
      expect(await given.resolved()).toMatchObject({ workspaceId: '7', cloud: 'GCP', hostType: 'workspace' });
      expect(await given.resolved()).toBe(await given.resolved());
    }
    expect(transport.requests).toHaveLength(1);
    expect(transport.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('keeps answers apart that came different ways', async () => {
    const first = network({ '/.well-known/databricks-config': { workspace_id: '1' } });
    const second = network({ '/.well-known/databricks-config': { workspace_id: '2' } });
    const idBy = async (transport: Transport): Promise<string | undefined> =>
      (await config({ host: 'https://h', transport }).resolved()).workspaceId;
    expect([await idBy(first), await idBy(second)]).toEqual(['1', '2']);
  });

  it.each<{ what: string; options: ClientOptions }>([
    { what: 'is switched off', options: { hostMetadata: false } },
    { what: 'fails', options: { hostMetadata: () => Promise.reject(new Error('no')) } },
    {
      what: 'throws',
      options: {
        hostMetadata: () => {
          throw new Error('no');
        },
      },
    },
    { what: 'knows nothing', options: { hostMetadata: () => undefined } },
  ])('gives the plain values when metadata $what', async ({ options }) => {
    const transport = network({ '/.well-known/databricks-config': { workspace_id: '7' } });
    const given = config({ host: 'h', transport, ...options });
    expect(await given.metadata()).toBeUndefined();
    expect(await given.resolved()).toBe(given.values);
    expect(transport.requests).toEqual([]);
  });

  it('takes the answer of a function for the normalised host', async () => {
    const hostMetadata = (host: string): HostMetadata => ({ workspaceId: `id of ${host}` });
    const given = config({ host: 'h/', hostMetadata, transport: network({}) });
    expect((await given.resolved()).workspaceId).toBe('id of https://h');
  });

  it('never fails for metadata, but fails for the configuration', async () => {
    const given = config({ host: 'ftp://h' });
    expect(await given.metadata()).toBeUndefined();
    await expect(given.resolved()).rejects.toThrow(ConfigError);
  });
});

describe('Config.transport', () => {
  it('is made once, and is the one of the caller where there is one', () => {
    const transport = network({});
    expect(config({ transport }).transport).toBe(transport);
    const own = config({ host: 'h' });
    expect(own.transport).toBe(own.transport);
  });

  it('refuses to skip verification where it has no say in it', () => {
    expect(() => config({ transport: network({}), skipVerify: true }).transport).toThrow(ConfigError);
  });

  it('closes only what it made', async () => {
    let closed = 0;
    const transport = { ...network({}), close: () => void (closed += 1) };
    const given = config({ transport });
    expect(given.transport).toBe(transport);
    await given.close();
    await config().close();
    expect(closed).toBe(0);
  });
});
