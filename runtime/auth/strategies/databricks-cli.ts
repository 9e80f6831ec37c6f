import { refuseAbortedAuth } from '../while-authenticating.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import { cliVersion, atLeast, type CliVersion } from '../programs/cli-version.js';
import { parseCliToken } from '../programs/token-output.js';
import { locateCli } from '../programs/locate.js';
import { requireScopes } from '../programs/scope-check.js';
import type { Token } from '../credentials.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { isAccountHost } from '../../config/cloud.js';
import type { Environment } from '../../base/platform.js';
import type { ResolvedConfig } from '../../config/resolve.js';
import { AuthError } from '../../errors/index.js';
import { thisMachine, type Machine } from '../programs/machine.js';
import { missing } from '../requirements.js';
import type { TokenRequest } from '../tokens/token-cache.js';

const NAME = 'databricks-cli';
const TOKEN_TIMEOUT_MS = 60_000;
/** A token with less left than this is asked for again, past the CLI's own cache. */
const USEFUL_LIFE_MS = 5 * 60_000;
const PROFILE_SINCE: CliVersion = [0, 207, 1];
const FORCE_REFRESH_SINCE: CliVersion = [0, 296, 0];

/** Makes {@link databricksCli} on another machine. */
export function createDatabricksCli(machine: Machine = thisMachine): Strategy {
  const versions = new Map<string, CliVersion>();
  return {
    name: NAME,
    async configure(context) {
      const skipped = missing(context.config, 'host');
      if (skipped) return { skipped };
      const cli = await locateCli(context, machine);
      if ('skipped' in cli) return cli;
      const version = versions.get(cli.path) ?? (await cliVersion(cli.path, context, machine));
      if (version) versions.set(cli.path, version);
      const source = new CliTokens(context, machine, { path: cli.path, version });
      return cachedTokens(NAME, context, (request) => source.next(request));
    },
  };
}

/** The login of the Databricks CLI (`databricks auth login`): needs `host`, and the CLI in `PATH` or at `databricksCliPath`. */
export const databricksCli: Strategy = /* @__PURE__ */ createDatabricksCli();

interface Cli {
  readonly path: string;
  readonly version: CliVersion | undefined;
}

/** Asks the CLI for tokens, and remembers the last one to notice when it has nothing newer. */
class CliTokens {
  readonly #context: AuthContext;
  readonly #machine: Machine;
  readonly #cli: Cli;
  #last: string | undefined;
  #usefulMs = USEFUL_LIFE_MS;

  constructor(context: AuthContext, machine: Machine, cli: Cli) {
    this.#context = context;
    this.#machine = machine;
    this.#cli = cli;
  }

  /**
   * The CLI keeps a cache of its own. It is bypassed only when its token is no use, because parallel forced refreshes
   * of several processes disturb each other.
   */
  async next(request: TokenRequest): Promise<Token> {
    const cached = await this.#ask([], request);
    const token = this.#isUseful(cached) ? cached : await this.#refreshed(request);
    requireScopes(token, this.#context.config);
    this.#last = token.accessToken;
    return token;
  }

  /** Tokens that are short even when they are new are not asked for twice each time. */
  async #refreshed(request: TokenRequest): Promise<Token> {
    const token = await this.#ask(['--force-refresh'], request);
    const { expiresAt = Infinity } = token;
    this.#usefulMs = Math.min(USEFUL_LIFE_MS, (expiresAt - this.#context.clock.now()) / 2);
    return token;
  }

  #isUseful({ accessToken, expiresAt = Infinity }: Token): boolean {
    if (!atLeast(this.#cli.version, FORCE_REFRESH_SINCE)) return true;
    return accessToken !== this.#last && expiresAt - this.#context.clock.now() > this.#usefulMs;
  }

  async #ask(extra: readonly string[], request: TokenRequest): Promise<Token> {
    refuseAbortedAuth(request.signal);
    const args = ['auth', 'token', ...loginArguments(this.#context.config, this.#cli.version), ...extra];
    const env = cliEnvironment(this.#context);
    const result = await this.#machine.run(this.#cli.path, args, { ...request, env, timeoutMs: TOKEN_TIMEOUT_MS });
    refuseAbortedAuth(request.signal);
    if ('output' in result) return parseCliToken(result.output);
    throw new AuthError(
      `${NAME}: cannot get access token: ${result.failure.replace(/[.\s]+$/, '')}. Log in with databricks auth login --host ${this.#context.config.host ?? ''}`,
      { authType: NAME },
    );
  }
}

/** The CLI has to look for the profile in the file where it was found. */
function cliEnvironment({ env, config: { configFile } }: AuthContext): Environment {
  return configFile === undefined ? env : { ...env, DATABRICKS_CONFIG_FILE: configFile };
}

/** A profile tells the CLI everything, where it knows profiles; a host is the fallback. */
function loginArguments(config: ResolvedConfig, version: CliVersion | undefined): readonly string[] {
  const { profile, host = '', accountId } = config;
  if (profile && atLeast(version, PROFILE_SINCE)) return ['--profile', profile];
  return ['--host', host, ...(accountId && isAccountHost(host) ? ['--account-id', accountId] : [])];
}
