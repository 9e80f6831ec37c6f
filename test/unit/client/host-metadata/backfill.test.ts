import { describe, expect, it } from 'vitest';
import { backfill } from '../../../../runtime/client/host-metadata/backfill.js';
import type { HostMetadata } from '../../../../runtime/client/host-metadata/host-metadata.js';
import type { ClientOptions } from '../../../../runtime/client/client-options.js';
import { resolveConfig, type ResolvedConfig } from '../../../../runtime/config/resolve.js';

const config = (options: ClientOptions): ResolvedConfig =>
  resolveConfig({ host: 'https://h', ...options }, { env: {}, homedir: () => undefined });

describe('backfill', () => {
  it.each<{ what: string; options: ClientOptions; metadata: HostMetadata; want: object }>([
    {
      what: 'a workspace',
      options: {},
      metadata: {
        oidcEndpoint: 'https://h/oidc/',
        accountId: 'acc',
        workspaceId: '7',
        cloud: 'AZURE',
        hostType: 'workspace',
        defaultOidcAudiences: ['https://h/oidc/v1/token', 'x'],
      },
      want: {
        accountId: 'acc',
        workspaceId: '7',
        cloud: 'AZURE',
        hostType: 'workspace',
        discoveryUrl: 'https://h/oidc/.well-known/oauth-authorization-server',
        tokenAudience: 'https://h/oidc/v1/token',
      },
    },
    {
      what: 'an account, whose id is the audience',
      options: { accountId: 'a/c' },
      metadata: { oidcEndpoint: 'https://h/oidc/accounts/{account_id}' },
      want: {
        accountId: 'a/c',
        discoveryUrl: 'https://h/oidc/accounts/a%2Fc/.well-known/oauth-authorization-server',
        tokenAudience: 'a/c',
      },
    },
    {
      what: 'a placeholder by the account of the host',
      options: {},
      metadata: { oidcEndpoint: 'https://h/{account_id}', accountId: 'acc', workspaceId: '7' },
      want: { discoveryUrl: 'https://h/acc/.well-known/oauth-authorization-server', tokenAudience: undefined },
    },
    {
      what: 'nothing for a placeholder without account',
      options: {},
      metadata: { oidcEndpoint: 'https://h/{account_id}' },
      want: { discoveryUrl: undefined, tokenAudience: undefined },
    },
    {
      what: 'nothing over what is set',
      options: { accountId: '1', workspaceId: '2', cloud: 'GCP', discoveryUrl: 'https://d', tokenAudience: '3' },
      metadata: {
        oidcEndpoint: 'https://h',
        accountId: 'x',
        workspaceId: 'x',
        cloud: 'AWS',
        defaultOidcAudiences: ['x'],
      },
      want: { accountId: '1', workspaceId: '2', cloud: 'GCP', discoveryUrl: 'https://d', tokenAudience: '3' },
    },
  ])('fills $what', ({ options, metadata, want }) => {
    const got: object = backfill(config(options), metadata);
    expect({
      ...got,
      ...Object.fromEntries(Object.entries(want).filter(([, value]) => value === undefined)),
    }).toMatchObject(want);
  });

  it('records where the values come from', () => {
    const { sources } = backfill(config({ accountId: '1' }), { accountId: 'x', workspaceId: '7' });
    expect([sources.accountId, sources.workspaceId, sources.host]).toEqual([
      { kind: 'option' },
      { kind: 'metadata' },
      { kind: 'option' },
    ]);
  });

  it('gives the same configuration without metadata', () => {
    const given = config({});
    expect(backfill(given, undefined)).toBe(given);
  });
});
