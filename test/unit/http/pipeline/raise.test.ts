import { describe, expect, it } from 'vitest';
import {
  ApiError,
  NotFound,
  PrivateLinkValidationError,
  TemporarilyUnavailable,
} from '../../../../runtime/errors/index.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { raiseStep } from '../../../../runtime/http/pipeline/raise.js';
import type { ResponseSummary } from '../../../../runtime/http/call-options.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';

const json = { accept: 'application/json' };

describe('raiseStep', () => {
  it('passes a good reply on', async () => {
    const good = reply(200, '{}', { 'content-type': 'application/json' });
    expect(await compose([raiseStep()], scripted(good))(exchange())).toBe(good);
  });

  it('throws the class of the error with the facts of the call', async () => {
    const body = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no such thing"}';
    const error = await failureOf(
      compose([raiseStep()], scripted(reply(404, body, { 'x-request-id': 'r' })))(exchange()),
    );
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({ message: 'no such thing', requestId: 'r', method: 'GET', path: '/api/2.0/thing' });
  });

  it('throws by status when nothing can be read of the body', async () => {
    const error = await failureOf(compose([raiseStep()], scripted(reply(503, 'upstream connect error')))(exchange()));
    expect(error).toBeInstanceOf(TemporarilyUnavailable);
  });

  it('refuses a web page where JSON was asked for', async () => {
    const page = reply(200, '<html><title>Sign in</title></html>', { 'content-type': 'text/html; charset=utf-8' });
    const error = await failureOf(compose([raiseStep()], scripted(page))(exchange({ headers: json })));
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toContain('HTML instead of JSON');
  });

  it('passes a web page on that was asked for', async () => {
    const page = reply(200, '<html>', { 'content-type': 'text/html' });
    expect(await compose([raiseStep()], scripted(page))(exchange({ headers: { accept: 'text/html' } }))).toBe(page);
  });

  it('knows the private link page that a following fetch ends on', async () => {
    const page = {
      ...reply(200, 'x'),
      url: 'https://h.cloud.databricks.com/login.html?error=private-link-validation-error',
    };
    expect(await failureOf(compose([raiseStep()], scripted(page))(exchange()))).toBeInstanceOf(
      PrivateLinkValidationError,
    );
  });

  it('tells onResponse of failed attempts too', async () => {
    const seen: ResponseSummary[] = [];
    const call = exchange({}, { options: { onResponse: (response) => seen.push(response) }, attempts: 2 });
    await failureOf(compose([raiseStep()], scripted(reply(500, '', { 'x-request-id': 'r' })))(call));
    expect(seen).toEqual([{ status: 500, headers: { 'x-request-id': 'r' }, requestId: 'r', attempts: 2 }]);
  });

  it('frees the reply when onResponse throws', async () => {
    const good = reply(200, 'x');
    const onResponse = (): void => {
      throw new Error('hook');
    };
    const error = await failureOf(compose([raiseStep()], scripted(good))(exchange({}, { options: { onResponse } })));
    expect([(error as Error).message, good.discarded]).toEqual(['hook', true]);
  });
});
