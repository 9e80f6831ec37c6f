import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthError, WorkspaceClient } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from 'databricks-sdk-ts';
import { surroundedBy } from '../support/environment.js';
import { everythingPrintable, failureOf } from '../support/failures.js';
import { fastClock } from '../support/clock.js';
import {
  everyHost,
  folder,
  healthy,
  ID_TOKEN,
  meantFor,
  programs,
  SECRET,
  serverCases,
  type AuthCase,
} from '../support/auth/cases.js';
import type { Answer, Answerer } from '../support/auth/server.js';

const NO_PROGRAMS = { PATH: '/nonexistent' };

/** The error of a program that authenticates in one way only. What it prints must never show a secret. */
async function failure(
  authType: string,
  options: ClientOptions,
  variables: Readonly<Record<string, string>> = {},
): Promise<AuthError> {
  surroundedBy({ variables: { ...NO_PROGRAMS, ...variables } });
  const w = new WorkspaceClient({ clock: fastClock(20_000), ...options, authType });
  const error = await failureOf(w.currentUser.me());
  expect(error).toBeInstanceOf(AuthError);
  const printed = everythingPrintable(error);
  for (const secret of [SECRET, ID_TOKEN]) expect(printed).not.toContain(secret);
  return error as AuthError;
}

/** A server that says too much. */
const echo: Answerer = ({ headers, path, body }) => ({
  status: 500,
  body: `broken, was given ${String(headers['authorization'])} at ${path}: ${body}`,
});

const FAULTS: readonly (readonly [string, Answer | Answerer | 'reset', RegExp])[] = [
  ['500', echo, /HTTP 500 broken, was given/],
  ['503 for ever', { status: 503, headers: { 'retry-after': '1' }, body: 'busy' }, /HTTP 503 busy/],
  [
    '400 with JSON',
    { status: 400, body: { error: 'invalid_grant', error_description: 'the token has expired' } },
    /HTTP 400 invalid_grant: the token has expired/,
  ],
  ['no token', { body: { token_type: 'Bearer', expires_in: 3600, expires_on: 9_999_999_999 } }, /token|value/],
  [
    'HTML',
    { headers: { 'content-type': 'text/html' }, body: '<html><title>Sign in</title></html>' },
    /token|value|JSON/,
  ],
  ['half of a JSON text', { body: `{"access_token":"${SECRET}` }, /token|value|JSON/],
  ['JSON that is no object', { body: ['x'] }, /token|value|JSON/],
  ['a broken connection', 'reset', /ECONNRESET|closed|reset/i],
];

const TABLE = serverCases().flatMap((one) =>
  FAULTS.map(([fault, answer, want]) => [one.name, fault, one, answer, want] as const),
);

describe('a bad answer is explained: type, step, address, reason, remedy, and no secret', () => {
  it.each(TABLE)('%s: %s', async (name, _fault, one, answer, want) => {
    const bad: Answerer = typeof answer === 'function' ? answer : () => answer;
    const { transport } = await everyHost((request, index) =>
      one.asks.test(meantFor(request)) ? bad(request, index) : healthy(request, index),
    );
    const { message, authType } = await failure(name, { ...one.options(), transport }, one.env);
    expect(message).toMatch(new RegExp(`^${name}: .+ at https?://[^\\s?]+ failed: .+\\. [A-Z].+\\.$`));
    expect(message).toMatch(want);
    expect(authType).toBe(name);
  });
});

const DISCOVERED: readonly AuthCase[] = serverCases().filter(({ name }) =>
  ['oauth-m2m', 'env-oidc', 'file-oidc', 'github-oidc', 'azure-devops-oidc'].includes(name),
);
const HOST = 'https://dbc-1.cloud.databricks.com';
const BAD_DOCUMENTS: readonly (readonly [string, Answer, string])[] = [
  ['is not there', { status: 404 }, 'HTTP 404, Databricks OAuth is not supported for this host'],
  ['is a web page', { body: '<html>' }, 'the document is not JSON with a token_endpoint'],
  ['names nothing', { body: {} }, 'the document is not JSON with a token_endpoint'],
  [
    'points elsewhere',
    { body: { token_endpoint: 'https://evil.example/token' } },
    `names an endpoint on another host than ${HOST}, and credentials are not sent there`,
  ],
  [
    'points elsewhere for logins',
    { body: { token_endpoint: `${HOST}/token`, authorization_endpoint: 'https://evil.example/authorize' } },
    `names an endpoint on another host than ${HOST}`,
  ],
];

describe('a discovery document', () => {
  it.each(
    DISCOVERED.flatMap((one) =>
      BAD_DOCUMENTS.map(([fault, answer, want]) => [one.name, fault, one, answer, want] as const),
    ),
  )('of %s that %s is explained, and nothing is sent', async (name, _fault, one, answer, want) => {
    const { server, transport } = await everyHost((request, index) =>
      request.path.includes('/.well-known/oauth') ? answer : healthy(request, index),
    );
    const { message } = await failure(name, { ...one.options(), transport }, one.env);
    expect(message).toContain(
      `discovery of the OAuth endpoints at ${HOST}/oidc/.well-known/oauth-authorization-server failed: `,
    );
    expect(message).toContain(want);
    expect(message).toMatch(/Check host, and account_id if the host is an account host, or set discovery_url\.$/);
    expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('a program that misbehaves', () => {
  const AZURE = { host: 'https://adb-1.2.azuredatabricks.net', azureTenantId: 'tenant' };
  const AWS = { host: HOST };
  it.each<[string, string, string, ClientOptions, RegExp]>([
    [
      'az',
      'fails',
      `echo ${SECRET}; echo "ERROR: Please run 'az login'" >&2; exit 1`,
      AZURE,
      /get-access-token failed: ERROR: Please run 'az login'.*Log in with az login/,
    ],
    ['az', 'prints HTML', `echo '<html>${SECRET}'`, AZURE, /output of az has no usable accessToken and expiry/],
    ['az', 'prints no token', `echo '{"expires_on":9999999999}'`, AZURE, /output of az has no usable accessToken/],
    ['az', 'prints no expiry', `echo '{"accessToken":"${SECRET}"}'`, AZURE, /output of az has no usable accessToken/],
    [
      'databricks',
      'fails',
      `echo ${SECRET}; echo "no configuration for ${HOST}" >&2; exit 1`,
      AWS,
      /cannot get access token: no configuration for .*Log in with databricks auth login/,
    ],
    [
      'databricks',
      'prints bad JSON',
      `echo '{"access_token":"${SECRET}"'`,
      AWS,
      /output of databricks auth token has no usable access_token/,
    ],
    ['databricks', 'prints no token', `echo '{}'`, AWS, /has no usable access_token/],
    ['databricks', 'prints no expiry', `echo '{"access_token":"${SECRET}"}'`, AWS, /has no usable expiry/],
    ['databricks', 'is killed', `kill -9 $$`, AWS, /cannot get access token/],
  ])('%s that %s is explained', async (program, _fault, script, options, want) => {
    const { transport } = await everyHost();
    const type = program === 'az' ? 'azure-cli' : 'databricks-cli';
    const { message } = await failure(type, { ...options, transport }, { PATH: programs({ [program]: script }) });
    expect(message).toMatch(new RegExp(`^${type}: `));
    expect(message).toMatch(want);
  });
});

describe('a piece that is missing or malformed', () => {
  const gone = (): string => join(folder(), 'gone');
  const blank = (): string => {
    const path = join(folder(), 'blank');
    writeFileSync(path, '\n');
    return path;
  };
  it.each<[string, () => ClientOptions, Record<string, string>, RegExp]>([
    ['pat', () => ({ host: HOST }), {}, /token is not set/],
    [
      'pat',
      () => ({ host: HOST, token: `a ${SECRET}` }),
      {},
      /pat: token is blank or has spaces.*Check how it was copied/,
    ],
    ['basic', () => ({ host: HOST, username: 'u' }), {}, /password is not set/],
    ['oauth-m2m', () => ({ host: HOST, clientId: 'id' }), {}, /clientSecret is not set/],
    [
      'metadata-service',
      () => ({ host: HOST, metadataServiceUrl: `https://evil.example/${SECRET}` }),
      {},
      /not a URL of this machine/,
    ],
    ['env-oidc', () => ({ host: HOST, oidcTokenEnv: 'MY_TOKEN' }), {}, /environment variable MY_TOKEN is not set/],
    ['file-oidc', () => ({ host: HOST, oidcTokenFilepath: gone() }), {}, /gone is missing or empty/],
    ['file-oidc', () => ({ host: HOST, oidcTokenFilepath: blank() }), {}, /blank is missing or empty/],
    ['github-oidc', () => ({ host: HOST }), { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, /id-token: write/],
    [
      'github-oidc',
      () => ({ host: HOST }),
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://x/y', ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET },
      /at http:\/\/x\/y failed: the URL is not https/,
    ],
    ['azure-devops-oidc', () => ({ host: HOST }), {}, /not in an Azure DevOps job/],
    ['github-oidc-azure', () => ({ host: HOST }), {}, /azureClientId is not set/],
    ['azure-msi', () => ({ host: HOST, azureUseMsi: true }), {}, /the host is not on Azure/],
    ['azure-client-secret', () => ({ host: HOST, azureClientId: 'x' }), {}, /azureClientSecret is not set/],
    ['azure-cli', () => ({ host: 'https://adb-1.2.azuredatabricks.net' }), {}, /no az in PATH/],
    ['external-browser', () => ({}), {}, /host is not set/],
    ['databricks-cli', () => ({ host: HOST }), {}, /no databricks in PATH/],
    ['databricks-cli', () => ({ host: HOST, databricksCliPath: gone() }), {}, /there is no Databricks CLI at .*gone/],
    [
      'google-credentials',
      () => ({ host: 'https://1.gcp.databricks.com', googleCredentials: `{"private_key":"${SECRET}"}` }),
      {},
      /neither the path nor the JSON of a service account key/,
    ],
    [
      'google-credentials',
      () => ({ host: 'https://1.gcp.databricks.com', googleCredentials: SECRET }),
      {},
      /neither the path nor the JSON/,
    ],
    [
      'google-credentials',
      () => ({
        host: 'https://1.gcp.databricks.com',
        googleCredentials: JSON.stringify({ client_email: 'a', private_key: SECRET }),
      }),
      {},
      /private_key of the Google service account is not a usable RSA key/,
    ],
    ['google-id', () => ({ host: HOST, googleServiceAccount: 'a@b' }), {}, /the host is not on Google Cloud/],
    [
      'google-id',
      () => ({ host: 'https://1.gcp.databricks.com', googleServiceAccount: 'a@b' }),
      { GOOGLE_APPLICATION_CREDENTIALS: '/gone' },
      /names a file that does not exist/,
    ],
    ['model-serving', () => ({ host: HOST }), {}, /not in a Databricks model serving environment/],
  ])('of %s is explained', async (type, options, variables, want) => {
    const { server, transport } = await everyHost();
    const { message } = await failure(type, { ...options(), transport }, variables);
    expect(message).toMatch(want);
    expect(message).toContain(type);
    expect(server.seen.filter(({ path }) => !path.includes('/.well-known/'))).toEqual([]);
  });
});
