import { describe, expect, it } from 'vitest';
import { azureDevopsOidc } from '../../../../runtime/auth/strategies/azure-devops-oidc.js';
import { configured, fakeContext, HOST, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const JOB = {
  SYSTEM_ACCESSTOKEN: 'ado-secret',
  SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.test/org/',
  SYSTEM_TEAMPROJECTID: 'project',
  SYSTEM_PLANID: 'plan',
  SYSTEM_JOBID: 'job',
  SYSTEM_HOSTTYPE: 'build',
};
const serving =
  (pipeline: Handler): Handler =>
  (request, index) => {
    if (request.url.startsWith('https://dev.azure.test')) return pipeline(request, index);
    return request.method === 'GET' ? { body: { token_endpoint: `${HOST}/token` } } : { body: { access_token: 't' } };
  };

describe('azure-devops-oidc', () => {
  it.each(['https://dev.azure.test/org/', 'https://dev.azure.test/org'])('asks the collection %s', async (uri) => {
    const env = { ...JOB, SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: uri };
    const handler = serving(() => ({ body: { oidcToken: 'pipeline-token' } }));
    const { context, seen } = fakeContext({ host: HOST }, { env, handler });
    expect(await (await configured(azureDevopsOidc, context)).headers()).toEqual({ authorization: 'Bearer t' });
    expect(seen[1]).toMatchObject({
      method: 'POST',
      url: 'https://dev.azure.test/org/project/_apis/distributedtask/hubs/build/plans/plan/jobs/job/oidctoken?api-version=7.2-preview.1',
      headers: { authorization: 'Bearer ado-secret' },
      body: '',
    });
    expect(seen[2]?.form['subject_token']).toBe('pipeline-token');
  });

  it('explains a refusal', async () => {
    const { context } = fakeContext({ host: HOST }, { env: JOB, handler: serving(() => ({ status: 401 })) });
    const error = await failureOf((await configured(azureDevopsOidc, context)).headers());
    expect(error.message).toContain('failed: HTTP 401. Check that SYSTEM_ACCESSTOKEN is mapped');
  });

  it.each([
    [{ ...JOB, SYSTEM_ACCESSTOKEN: '' }, 'SYSTEM_ACCESSTOKEN is not set: map it in the pipeline step'],
    [{ ...JOB, SYSTEM_JOBID: '' }, 'not in an Azure DevOps job (SYSTEM_JOBID not set)'],
  ])('does not apply when the environment is %j', async (env, reason) => {
    expect(await skipReason(azureDevopsOidc, fakeContext({ host: HOST }, { env }).context)).toContain(reason);
  });
});
