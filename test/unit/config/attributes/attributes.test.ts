import { describe, expect, expectTypeOf, it } from 'vitest';
import { ATTRIBUTES, type Attribute } from '../../../../runtime/config/attributes/attributes.js';
import type { AttributeName } from '../../../../runtime/config/attributes/config-attributes.js';

const rows: readonly Attribute[] = ATTRIBUTES;

// Checked by the compiler: every attribute of the interface has a row, and no row is of another attribute.
expectTypeOf<(typeof ATTRIBUTES)[number]['name']>().toEqualTypeOf<AttributeName>();

describe('the attribute table', () => {
  it('names every attribute, profile key and environment variable once', () => {
    const names = rows.map(({ name }) => name);
    const keys = rows.flatMap((row) => row.keys);
    const env = rows.flatMap((row) => row.env ?? []);
    for (const list of [names, keys, env]) expect(new Set<string>(list).size).toBe(list.length);
  });

  it('derives the option name from the profile key', () => {
    for (const { name, keys } of rows) {
      expect(keys[0].replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(name);
    }
  });

  it('marks exactly the secrets as sensitive', () => {
    expect(rows.filter((row) => row.sensitive).map(({ name }) => name)).toEqual([
      'token',
      'password',
      'clientSecret',
      'metadataServiceUrl',
      'googleCredentials',
      'azureClientSecret',
      'actionsIdTokenRequestToken',
    ]);
  });

  it('puts credentials into the groups of the other SDKs', () => {
    const groups: Record<string, string[]> = {};
    for (const { name, group } of rows) if (group) (groups[group] ??= []).push(name);
    expect(groups).toEqual({
      pat: ['token'],
      basic: ['username', 'password'],
      oauth: ['clientId', 'clientSecret'],
      'env-oidc': ['oidcTokenEnv'],
      'file-oidc': ['oidcTokenFilepath'],
      'metadata-service': ['metadataServiceUrl'],
      google: ['googleServiceAccount', 'googleCredentials'],
      azure: ['azureWorkspaceResourceId', 'azureUseMsi', 'azureClientId', 'azureClientSecret', 'azureTenantId'],
    });
  });
});
