import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../runtime/errors/index.js';
import { isExcluded, proxyFor } from '../../../runtime/http/proxy.js';

const HTTPS = new URL('https://acme.cloud.databricks.com/api');
const HTTP = new URL('http://workspace.test:8080/api');

describe('proxyFor', () => {
  it.each([
    ['nothing', HTTPS, undefined, {}, undefined],
    ['HTTPS_PROXY', HTTPS, undefined, { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128'],
    [
      'lower case before upper case',
      HTTPS,
      undefined,
      { HTTPS_PROXY: 'http://p:1', https_proxy: 'http://q:2' },
      'http://q:2',
    ],
    ['an empty variable', HTTPS, undefined, { https_proxy: '', HTTPS_PROXY: 'http://p:1' }, 'http://p:1'],
    ['HTTP_PROXY for https', HTTPS, undefined, { HTTP_PROXY: 'http://p:1' }, undefined],
    ['HTTP_PROXY for http', HTTP, undefined, { HTTP_PROXY: 'http://p:1' }, 'http://p:1'],
    ['HTTP_PROXY under CGI', HTTP, undefined, { HTTP_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' }, undefined],
    ['ALL_PROXY', HTTP, undefined, { ALL_PROXY: 'http://p:1' }, 'http://p:1'],
    ['NO_PROXY', HTTPS, undefined, { HTTPS_PROXY: 'http://p:1', NO_PROXY: '.databricks.com' }, undefined],
    ['the option over everything', HTTPS, 'http://o:9', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, 'http://o:9'],
    ['false over everything', HTTPS, false, { HTTPS_PROXY: 'http://p:1' }, undefined],
    ['a proxy without a scheme', HTTPS, 'p.internal:8080', {}, 'http://p.internal:8080'],
    ['a proxy spoken to over TLS', HTTPS, 'https://p', {}, 'https://p:443'],
    ['an IPv6 proxy', HTTPS, 'http://[::1]:3128', {}, 'http://::1:3128'],
  ] as const)('reads %s', (_name, url, setting, env, want) => {
    const proxy = proxyFor(url, setting, env);
    expect(proxy && `${proxy.protocol}//${proxy.hostname}:${proxy.port}`).toBe(want);
  });

  it.each([
    'http://169.254.169.254/metadata/identity',
    'http://metadata.google.internal/computeMetadata/v1',
    'http://metadata.google.internal./computeMetadata/v1',
  ])('never uses one for %s', (url) => {
    expect(proxyFor(new URL(url), undefined, { ALL_PROXY: 'http://p:1' })).toBeUndefined();
    expect(proxyFor(new URL(url), 'http://p:1', {})).toBeUndefined();
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://127.example/',
    'http://169.254.169.253/',
    'http://128.0.0.1/',
  ])('uses it for %s', (url) => {
    expect(proxyFor(new URL(url), 'http://p:1', {})?.hostname).toBe('p');
  });

  it('takes the credentials out of the userinfo', () => {
    const authorization = (url: string) => proxyFor(HTTPS, url, {})?.authorization;
    expect(authorization('http://user:p%40ss@p:1')).toBe(`Basic ${btoa('user:p@ss')}`);
    expect(authorization('http://user:100%@p:1')).toBe(`Basic ${btoa('user:100%')}`);
    expect(authorization('http://p:1')).toBeUndefined();
  });

  it.each(['socks5://user:hunter2@p:1', 'http://user:hunter2@:x'])(
    'refuses %s without showing the password',
    (setting) => {
      const attempt = (): unknown => proxyFor(HTTPS, setting, {});
      expect(attempt).toThrow(ConfigError);
      expect(attempt).not.toThrow('hunter2');
    },
  );
});

describe('isExcluded', () => {
  it.each([
    ['*', 'https://a.example', true],
    ['a.example', 'https://a.example', true],
    ['a.example', 'https://b.a.example', true],
    ['.a.example', 'https://b.a.example', true],
    ['*.a.example', 'https://b.a.example', true],
    ['a.example', 'https://nota.example', false],
    ['A.EXAMPLE', 'https://a.example', true],
    ['x, a.example', 'https://a.example', true],
    ['x a.example', 'https://a.example.', true],
    ['a.example:443', 'https://a.example', true],
    ['a.example:444', 'https://a.example', false],
    ['localhost:8080', 'http://localhost:8080', true],
    ['127.0.0.1', 'http://127.0.0.1:99', true],
    ['[::1]:8080', 'http://[::1]:8080', true],
    ['::1', 'http://[::1]:8080', true],
    ['', 'https://a.example', false],
    [',', 'https://a.example', false],
    ['.', 'https://a.example', false],
  ])('says of NO_PROXY=%j and %s: %s', (list, url, want) => {
    expect(isExcluded(new URL(url), list)).toBe(want);
  });
});
