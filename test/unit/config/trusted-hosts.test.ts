import { describe, expect, it } from 'vitest';
import { isTrustedOidcUrl } from '../../../runtime/config/trusted-hosts.js';

describe('isTrustedOidcUrl', () => {
  it.each([
    ['https://acme.example.com/oidc', 'https://acme.example.com'],
    ['https://acme.example.com:443/oidc', 'https://acme.example.com'],
    ['http://localhost:8080/oidc', 'http://localhost:8080'],
    ['https://acme.example.com/oidc/accounts/{account_id}', 'https://acme.example.com'],
    ['https://accounts.cloud.databricks.com/oidc', 'https://acme.example.com'],
    ['https://x.azuredatabricks.net/oidc', 'https://acme.example.com'],
    ['https://login.databricks.com/oidc', 'https://acme.example.com'],
    ['https://login.microsoftonline.com/t/oauth2/v2.0/authorize', 'https://x.azuredatabricks.net'],
  ])('accepts %s for %s', (url, host) => {
    expect(isTrustedOidcUrl(url, host)).toBe(true);
  });

  it.each([
    ['https://evil.example.com/oidc', 'https://acme.example.com'],
    ['http://acme.example.com/oidc', 'https://acme.example.com'],
    ['https://acme.example.com:8443/oidc', 'https://acme.example.com'],
    ['http://accounts.cloud.databricks.com/oidc', 'https://acme.example.com'],
    ['https://accounts.cloud.databricks.com:8443/oidc', 'https://acme.example.com'],
    ['https://evilazuredatabricks.net/oidc', 'https://acme.example.com'],
    ['https://x.azuredatabricks.net.evil.com/oidc', 'https://acme.example.com'],
    ['https://login.microsoftonline.com.evil.com/', 'https://acme.example.com'],
    ['https://acme.example.com@evil.com/', 'https://acme.example.com'],
    ['https://user:pw@acme.example.com/', 'https://acme.example.com'],
    ['data:text/plain,x', 'data:text/plain,y'],
    ['file:///etc/passwd', 'https://acme.example.com'],
    ['/oidc', 'https://acme.example.com'],
    ['', ''],
  ])('refuses %s for %s', (url, host) => {
    expect(isTrustedOidcUrl(url, host)).toBe(false);
  });
});
