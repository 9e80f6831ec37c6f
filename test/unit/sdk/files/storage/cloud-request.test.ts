import { describe, expect, it } from 'vitest';
import {
  type CloudRefusal,
  cloudError,
  ExpiredAddress,
  isExpiredReply,
} from '../../../../../sdk/files/storage/cloud-request.js';
import { everythingPrintable } from '../../../../support/failures.js';

const AWS = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
const AZURE =
  '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code><Message>Failed.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: Start</AuthenticationErrorDetail></Error>';

function refusal(status: number, text: string, headers = {}): CloudRefusal {
  return { status, text, headers, method: 'PUT', path: '/bucket/key' };
}

describe('an answer of cloud storage', () => {
  it.each([
    [403, AWS, true],
    [403, AZURE, true],
    [400, AWS, false],
    [403, AWS.replace('Request has expired', 'Access Denied'), false],
    [403, AZURE.replace('Signature not valid', 'Signature did not match'), false],
    [403, '', false],
    [403, '<Code>AccessDenied', false],
  ])('%i %s: expired is %j', (status, text, expired) => {
    expect(isExpiredReply({ status, text })).toBe(expired);
    const error = cloudError({ what: 'upload', now: 0 }, refusal(status, text));
    expect(error instanceof ExpiredAddress).toBe(expired);
  });

  it('becomes an error with code and message, and nothing else of the body', () => {
    const text =
      '<Error><Code>SignatureDoesNotMatch</Code><Message>It is wrong.</Message><StringToSign>s3cret</StringToSign></Error>';
    const error = cloudError({ what: 'Files.upload /a', now: 0 }, refusal(403, text, { 'x-amz-request-id': 'r1' }));
    expect(error).toMatchObject({ name: 'PermissionDenied', errorCode: 'SignatureDoesNotMatch', requestId: 'r1' });
    expect(error.message).toBe(
      'Files.upload /a: cloud storage answered 403 Forbidden (SignatureDoesNotMatch: It is wrong.)',
    );
    expect(everythingPrintable(error)).not.toContain('s3cret');
  });

  it('is read in linear time whatever it is', () => {
    const start = performance.now();
    isExpiredReply({ status: 403, text: '<Code>'.repeat(200_000) });
    expect(performance.now() - start).toBeLessThan(200);
  });
});
