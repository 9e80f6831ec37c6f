import { AuthError } from '../../errors/index.js';
import { normalizeHost } from '../../config/host.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import type { Token } from '../credentials.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { machineFiles, type Files } from '../programs/machine-files.js';
import { isRecord } from '../../base/fields.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isHeaderSafe } from '../oauth/token-response.js';
import { notOffered } from '../requirements.js';
import type { TokenRequest } from '../tokens/token-cache.js';

const NAME = 'model-serving';
const TOKEN_FILE = '/var/credentials-secret/model-dependencies-oauth-token';
const LIFE_MS = 300_000;
const REREAD_AFTER_MS = 500;

/** Makes {@link modelServing} with another file system. */
export function createModelServing(files: Files = machineFiles): Strategy {
  return {
    name: NAME,
    async configure(context) {
      const { env, config } = context;
      if (!isServing(context))
        return { skipped: `not in a Databricks model serving environment${notOffered(config, NAME)}` };
      const host = config.host ?? env['DATABRICKS_MODEL_SERVING_HOST_URL'] ?? env['DB_MODEL_SERVING_HOST_URL'];
      if (!host) return { skipped: 'host is not set' };
      if ((await files.read(TOKEN_FILE)) === undefined) return { skipped: `there is no file ${TOKEN_FILE}` };
      const credentials = cachedTokens(NAME, context, (request) => servedToken(context, files, request));
      return { ...credentials, host: normalizeHost(host).host };
    },
  };
}

/** The identity of a model served by Databricks, from a file that the platform keeps up to date. */
export const modelServing: Strategy = /* @__PURE__ */ createModelServing();

function isServing({ env }: AuthContext): boolean {
  return (env['IS_IN_DB_MODEL_SERVING_ENV'] ?? env['IS_IN_DATABRICKS_MODEL_SERVING_ENV']) === 'true';
}

/** The platform may just be rewriting the file, so a bad read is repeated once. */
async function servedToken({ clock }: AuthContext, files: Files, request: TokenRequest): Promise<Token> {
  let accessToken = await readToken(files);
  if (!accessToken) {
    await clock.sleep(REREAD_AFTER_MS, request.signal);
    accessToken = await readToken(files);
  }
  if (!accessToken) throw new AuthError(`${NAME}: the file ${TOKEN_FILE} holds no OAuth token`, { authType: NAME });
  return { accessToken, tokenType: 'Bearer', expiresAt: clock.now() + LIFE_MS };
}

async function readToken(files: Files): Promise<string | undefined> {
  const tokens = jsonObject((await files.read(TOKEN_FILE)) ?? '')?.['OAUTH_TOKEN'];
  const first: unknown = Array.isArray(tokens) ? tokens[0] : undefined;
  const value = isRecord(first) ? textOf(first['oauthTokenValue']) : undefined;
  return value !== undefined && isHeaderSafe(value) ? value : undefined;
}
