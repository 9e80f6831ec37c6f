import { describe, expect, it } from 'vitest';
import { createFileOidc } from '../../../../runtime/auth/strategies/file-oidc.js';
import { configured, fakeContext, fakeFiles, HOST, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const handler: Handler = (request) =>
  request.method === 'GET'
    ? { body: { token_endpoint: `${HOST}/token` } }
    : { body: { access_token: 't', expires_in: 3600 } };
const values = { host: HOST, oidcTokenFilepath: '/var/token' };

describe('file-oidc', () => {
  it('exchanges the trimmed content, read again for every token', async () => {
    const files: Record<string, string> = { '/var/token': 'one\n' };
    const { context, seen } = fakeContext(values, { handler });
    const credentials = await configured(createFileOidc(fakeFiles(files)), context);
    await credentials.headers();
    expect(seen[1]?.form['subject_token']).toBe('one');
    delete files['/var/token'];
    const error = await failureOf(credentials.headers({ forceRefresh: true }));
    expect(error.message).toBe('file-oidc: file /var/token is missing or empty by now');
  });

  it.each([{}, { '/var/token': ' \n' }])('does not apply when the files are %j', async (files) => {
    const reason = await skipReason(createFileOidc(fakeFiles(files)), fakeContext(values).context);
    expect(reason).toBe('file /var/token is missing or empty');
  });
});
