import { describe, expect, it } from 'vitest';
import { redactHeaders, redactText, redactUrl } from '../../../../runtime/http/pipeline/redact.js';
import { redactBody } from '../../../../runtime/http/pipeline/redact-body.js';

const R = '**REDACTED**';

describe('redactHeaders', () => {
  it.each([
    'Authorization',
    'proxy-authorization',
    'Cookie',
    'set-cookie',
    'X-Databricks-Azure-SP-Management-Token',
    'x-databricks-gcp-sa-access-token',
    'x-api-key',
    'x-amz-security-token',
  ])('masks %s', (name) => {
    expect(redactHeaders({ [name]: 'hunter2' })).toEqual({ [name]: R });
  });

  it('masks all but what says nothing where the address is the permission', () => {
    const headers = {
      'content-length': '3',
      range: 'bytes=0-2',
      'x-amz-server-side-encryption-customer-key': 'hunter2',
    };
    expect(redactHeaders(headers, true)).toEqual({ ...headers, 'x-amz-server-side-encryption-customer-key': R });
  });

  it('keeps the others, tokens inside them masked', () => {
    expect(redactHeaders({ accept: 'application/json', location: 'https://u:hunter2@h/' })).toEqual({
      accept: 'application/json',
      location: 'https://***@h/',
    });
  });
});

describe('redactUrl', () => {
  it.each([
    ['https://h/api?a=1&b=2', 'https://h/api?a=1&b=2'],
    ['https://user:pw@h/api', 'https://***@h/api'],
    ['https://h/x?client_secret=s&a=1', `https://h/x?client_secret=${R}&a=1`],
    ['https://h/x?code=abc', `https://h/x?code=${R}`],
    ['https://h/x?access_token=abc#f', `https://h/x?access_token=${R}#f`],
    ['https://b.s3.amazonaws.com/k?X-Amz-Credential=c&X-Amz-Signature=s', `https://b.s3.amazonaws.com/k?${R}`],
    ['https://a.blob.core.windows.net/k?sv=1&sig=abc', `https://a.blob.core.windows.net/k?${R}`],
    ['https://storage.googleapis.com/k?X-Goog-Signature=abc', `https://storage.googleapis.com/k?${R}`],
  ])('shows %s as %s', (url, want) => {
    expect(redactUrl(url)).toBe(want);
  });
});

describe('redactText', () => {
  it.each([
    ['see https://b.s3.amazonaws.com/k?X-Amz-Signature=hunter2 there'],
    ['Authorization: Bearer hunter2'],
    ['proxy http://u:hunter2@p:1 failed'],
    ['client_secret=hunter2&a=1'],
  ])('hides the secret in %j', (text) => {
    expect(redactText(text)).not.toContain('hunter2');
  });
});

describe('redactBody', () => {
  const show = (value: unknown): unknown => JSON.parse(redactBody(JSON.stringify(value), { truncateBytes: 96 }));

  it.each([
    'access_token',
    'Access_Token',
    'bearerToken',
    'http_headers',
    'log_analytics_primary_key',
    'openai_api_key',
    'openai_api_key_plaintext',
    'sas_token',
    'secret_access_key',
    'session_token',
    'assertion',
    'bytes_value',
    'client_assertion',
    'client_secret',
    'content',
    'id_token',
    'password',
    'private_key',
    'refresh_token',
    'secret',
    'string_value',
    'subject_token',
    'token',
    'token_value',
    'value',
  ])('masks the key %s at any depth', (key) => {
    expect(show({ a: [{ b: { [key]: { deep: 'hunter2' } } }] })).toEqual({ a: [{ b: { [key]: R } }] });
  });

  it('keeps keys in order, numbers, and absent values', () => {
    expect(redactBody('{"b":1,"a":null,"token":null}', { truncateBytes: 96 })).toBe('{"a":null,"b":1,"token":null}');
  });

  it.each([
    'page_token',
    'next_page_token',
    'idempotency_token',
    'token_id',
    'task_key',
    'primary_key',
    'default_value',
  ])('shows %s', (key) => {
    expect(show({ [key]: 'plain' })).toEqual({ [key]: 'plain' });
  });

  it('cuts long strings on whole characters', () => {
    expect(show({ a: 'x'.repeat(100) })).toEqual({ a: `${'x'.repeat(96)}... (4 more bytes)` });
    expect(show({ a: '😀'.repeat(97) })).toEqual({ a: `${'😀'.repeat(96)}... (4 more bytes)` });
  });

  it('cuts long lists but keeps the first element', () => {
    const list = show(Array.from({ length: 500 }, () => 'y'.repeat(96))) as string[];
    expect(list.length).toBe(12);
    expect(list.at(-1)).toBe('... (489 additional elements)');
    expect(show([['z'.repeat(96)]])).toEqual([['z'.repeat(96)]]);
  });

  it('hides signatures of URLs inside JSON', () => {
    expect(show({ url: 'https://s3/k?X-Amz-Signature=hunter2' })).toEqual({ url: `https://s3/k?${R}` });
  });

  it('never shows forms', () => {
    const form = { contentType: 'application/x-www-form-urlencoded', truncateBytes: 96 };
    expect(redactBody('client_secret=hunter2', form)).toBe('(form body)');
  });

  it('cuts text that is not JSON and hides tokens in it', () => {
    const text = redactBody(`<html>Bearer hunter2hunter2 ${'x'.repeat(500)}`, { truncateBytes: 96 });
    expect(text).not.toContain('hunter2');
    expect(text.length).toBeLessThan(130);
  });

  it('survives JSON of any depth', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(redactBody(deep, { truncateBytes: 96 }).length).toBeLessThan(500);
  });
});
