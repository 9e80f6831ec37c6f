import type { AuthContext, Strategy } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isSecureUrl } from '../../base/secure-url.js';
import { federatedCredentials } from '../oauth/token-exchange.js';
import { missing, notOffered } from '../requirements.js';
import type { TokenRequest } from '../tokens/token-cache.js';

const NAME = 'azure-devops-oidc';
const JOB_VARIABLES = [
  'SYSTEM_TEAMFOUNDATIONCOLLECTIONURI',
  'SYSTEM_TEAMPROJECTID',
  'SYSTEM_HOSTTYPE',
  'SYSTEM_PLANID',
  'SYSTEM_JOBID',
] as const;

/**
 * Federation with the identity of an Azure DevOps pipeline: needs `host` and the variables of the job,
 * `SYSTEM_ACCESSTOKEN` among them, which the pipeline has to map by hand.
 */
export const azureDevopsOidc: Strategy = {
  name: NAME,
  async configure(context) {
    const skipped = missing(context.config, 'host') ?? missingJob(context);
    if (skipped) return { skipped };
    return federatedCredentials(NAME, context, (request) => pipelineIdToken(context, request));
  },
};

function missingJob({ env, config }: AuthContext): string | undefined {
  const unset = JOB_VARIABLES.filter((name) => !env[name]);
  if (unset.length > 0) return `not in an Azure DevOps job (${unset.join(', ')} not set)`;
  if (env['SYSTEM_ACCESSTOKEN']) return undefined;
  return `SYSTEM_ACCESSTOKEN is not set${notOffered(config, NAME)}: map it in the pipeline step, env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`;
}

async function pipelineIdToken(context: AuthContext, request: TokenRequest): Promise<string> {
  const accessToken = context.env['SYSTEM_ACCESSTOKEN'] ?? '';
  const purpose: Purpose = {
    authType: NAME,
    step: 'request for a pipeline identity token',
    url: idTokenUrl(context),
    remedy: 'Check that SYSTEM_ACCESSTOKEN is mapped to $(System.AccessToken) and the job is still running',
    secrets: [accessToken],
  };
  if (!isSecureUrl(purpose.url)) throw failure(purpose, 'the URL is not https');
  const headers = {
    authorization: `Bearer ${accessToken}`,
    'content-type': 'application/json',
    accept: 'application/json',
  };
  const reply = await askHttp(context, request, { purpose, method: 'POST', headers, body: '' });
  const idToken = textOf(jsonObject(reply.body)?.['oidcToken']);
  if (!idToken) throw failure(purpose, 'the response has no oidcToken');
  return idToken;
}

function idTokenUrl({ env }: AuthContext): string {
  const [collection = '', project, hostType, plan, job] = JOB_VARIABLES.map((name) => env[name] ?? '');
  const path = [project, '_apis/distributedtask/hubs', hostType, 'plans', plan, 'jobs', job, 'oidctoken'].join('/');
  return `${collection.replace(/\/+$/, '')}/${path}?api-version=7.2-preview.1`;
}
