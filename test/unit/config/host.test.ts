import { describe, expect, it } from 'vitest';
import { normalizeHost } from '../../../runtime/config/host.js';
import { ConfigError } from '../../../runtime/errors/index.js';

describe('normalizeHost', () => {
  it.each([
    ['x', 'https://x'],
    ['  x\n', 'https://x'],
    ['h/', 'https://h'],
    ['https://h/', 'https://h'],
    ['HTTPS://My-Host.Cloud.Databricks.com', 'https://my-host.cloud.databricks.com'],
    ['https://h:443', 'https://h'],
    ['h:443', 'https://h'],
    ['http://h:80', 'http://h'],
    ['https://h:8443/x', 'https://h:8443'],
    ['https://h/some/path/', 'https://h'],
    ['https://h/login.html?next=%2F', 'https://h'],
    ['https://h/#job/5', 'https://h'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['localhost:8080', 'https://localhost:8080'],
    ['http://127.0.0.1:9', 'http://127.0.0.1:9'],
    ['http://[::1]:9/', 'http://[::1]:9'],
    ['http://gateway.internal', 'http://gateway.internal'],
  ])('reads %j as %s', (given, want) => {
    expect(normalizeHost(given)).toEqual({ host: want, workspaceId: undefined, accountId: undefined });
  });

  it.each([
    ['https://h/?o=123', { workspaceId: '123' }],
    ['https://h/login.html?o=123#job/5', { workspaceId: '123' }],
    ['h?o=-9223372036854775808', { workspaceId: '-9223372036854775808' }],
    ['h?o=9223372036854775807', { workspaceId: '9223372036854775807' }],
    ['h?o=9223372036854775808', {}],
    ['h?o=abc', {}],
    ['h?o=', {}],
    ['h?workspace_id=5', { workspaceId: '5' }],
    ['h?o=abc&workspace_id=5', { workspaceId: '5' }],
    ['h?w=conn-1&o=2', { workspaceId: 'conn-1' }],
    ['h?a=acc&account_id=other', { accountId: 'acc' }],
    ['h?account_id=acc&o=2', { accountId: 'acc', workspaceId: '2' }],
  ])('reads the ids of %s', (given, want) => {
    expect(normalizeHost(given)).toEqual({ host: 'https://h', workspaceId: undefined, accountId: undefined, ...want });
  });

  it.each([
    'https://user:secret@h',
    'secret@h',
    'https://h\r\nx-injected: secret',
    'https://h\tsecret',
    'https://h secret',
    'https://h\\@secret',
    'ftp://secret',
    'file:///secret',
    'javascript:secret',
    'https://',
    'https:///secret',
    '/secret',
    '?o=1secret',
    'h:99999secret',
    '://secret',
  ])('refuses %j without repeating it', (given) => {
    expect(() => normalizeHost(given)).toThrow(ConfigError);
    expect(() => normalizeHost(given)).toThrow(/^host is not usable: /);
    expect(() => normalizeHost(given)).not.toThrow('secret');
  });
});
