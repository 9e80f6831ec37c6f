import { describe, expect, it } from 'vitest';
import {
  ApiError,
  createApiError,
  errorInReply,
  htmlReplyError,
  isHtml,
  isPrivateLinkUrl,
  NotFound,
  PermissionDenied,
  PrivateLinkValidationError,
  privateLinkError,
  ResourceDoesNotExist,
} from '../../../../runtime/errors/index.js';

const context = { status: 200, headers: { 'x-request-id': 'r' }, method: 'GET', path: '/api/2.0/x' } as const;
const privateLinkUrl = 'https://adb-1.2.azuredatabricks.net/login.html?error=private-link-validation-error&o=1';

describe('errorInReply', () => {
  it('turns an error object in a successful reply into an error', () => {
    const error = errorInReply({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' }, context);
    expect(error).toBeInstanceOf(ResourceDoesNotExist);
    expect(error).toMatchObject({ status: 200, errorCode: 'RESOURCE_DOES_NOT_EXIST', message: 'gone', requestId: 'r' });
  });

  it('finds the class behind a code that names a status', () => {
    expect(errorInReply({ error_code: 'NOT_FOUND' }, context)).toBeInstanceOf(NotFound);
    expect(errorInReply({ error_code: 'PERMISSION_DENIED', message: null }, context)).toBeInstanceOf(PermissionDenied);
    expect(errorInReply({ error_code: 'NOVELTY' }, context)?.constructor).toBe(ApiError);
  });

  it.each([
    ['a resource', { cluster_id: 'c' }],
    ['a resource with an error code', { run_id: 1, error_code: 'X', message: 'm' }],
    ['an integer code', { error_code: 400, message: 'm' }],
    ['an empty code', { error_code: '', message: 'm' }],
    ['a message that is no text', { error_code: 'X', message: { a: 1 } }],
    ['a list', [{ error_code: 'X' }]],
    ['a text', 'error_code'],
    ['null', null],
    ['undefined', undefined],
  ])('sees no error in %s', (_name, body) => {
    expect(errorInReply(body, context)).toBeUndefined();
  });
});

describe('htmlReplyError', () => {
  it('says what was called, what came back and what to check, and shows the title only', () => {
    const body = `<!doctype html><title>Databricks - Sign In</title><body>${'x'.repeat(10_000)}</body>`;
    const error = htmlReplyError({ ...context, body });
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(200);
    expect(error.requestId).toBe('r');
    expect(error.message).toContain(
      'GET /api/2.0/x received HTML instead of JSON, with status 200 (page title: Databricks - Sign In)',
    );
    expect(error.message).toMatch(/check that the host .* credentials/);
    expect(error.message.length).toBeLessThan(500);
  });

  it('recognises the private link page by its URL', () => {
    expect(htmlReplyError({ ...context, body: '<html>', url: privateLinkUrl })).toBeInstanceOf(
      PrivateLinkValidationError,
    );
  });
});

describe('isHtml', () => {
  it.each([
    ['<html>', true],
    ['\ufeff \n<!DOCTYPE html>', true],
    ['{"a":"<html>"}', false],
    ['', false],
    ['"<"', false],
  ])('for %j is %s', (body, want) => {
    expect(isHtml(body)).toBe(want);
  });
});

describe('privateLinkError', () => {
  it.each([
    [
      'dbc-1.cloud.databricks.com',
      'AWS PrivateLink',
      'AWS VPC endpoint',
      'https://docs.databricks.com/en/security/network/classic/privatelink.html',
    ],
    [
      'adb-1.2.azuredatabricks.net',
      'Azure Private Link',
      'Azure Private Link endpoint',
      'https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link-standard#authentication-troubleshooting',
    ],
    [
      'adb-1.2.databricks.azure.us',
      'Azure Private Link',
      'Azure Private Link endpoint',
      'https://learn.microsoft.com/en-us/azure/databricks/',
    ],
    [
      '1.2.gcp.databricks.com',
      'Private Service Connect',
      'GCP VPC endpoint',
      'https://docs.gcp.databricks.com/en/security/network/classic/private-service-connect.html',
    ],
  ])('names service, endpoint and docs for %s', (host, service, endpoint, docs) => {
    const error = privateLinkError({
      ...context,
      url: `https://${host}/login.html?error=private-link-validation-error`,
    });
    expect(error).toBeInstanceOf(PrivateLinkValidationError);
    expect(error).toMatchObject({ status: 403, errorCode: 'PRIVATE_LINK_VALIDATION_ERROR', path: '/api/2.0/x' });
    for (const part of [host, service, endpoint, docs]) expect(error?.message).toContain(part);
  });

  it.each([
    undefined,
    'https://h/login.html',
    'https://h/login.html?error=other',
    'https://h/other?error=private-link-validation-error',
    'https://h/x?next=/login.html%3Ferror=private-link-validation-error',
    'not a url private-link-validation-error',
  ])('sees no private link page in %s', (url) => {
    expect(privateLinkError({ ...context, url })).toBeUndefined();
    expect(url !== undefined && isPrivateLinkUrl(url)).toBe(false);
  });

  it('comes before the body of an error reply', () => {
    expect(createApiError({ ...context, status: 403, body: '<html>', url: privateLinkUrl }).name).toBe(
      'PrivateLinkValidationError',
    );
  });
});
