import { shownAttributes, withDebugString } from '../config/attributes/debug-string.js';
import type { ResolvedConfig } from '../config/resolve.js';
import { AuthError } from '../errors/index.js';
import type { Credentials } from './credentials.js';
import type { AuthContext, Skipped, Strategy } from './strategy.js';

const DOCS_URL = 'https://docs.databricks.com/en/dev-tools/auth.html#databricks-client-unified-authentication';

/** Why one strategy gave no credentials. */
interface Attempt {
  readonly name: string;
  readonly reason: string;
}

/**
 * Picks the way to authenticate: the strategy that `authType` names, or else the first that applies and works.
 * Fails with an `AuthError` that lists what was tried and why each strategy gave nothing.
 */
export async function configureCredentials(
  strategies: readonly Strategy[],
  context: AuthContext,
): Promise<Credentials> {
  const { authType } = context.config;
  return authType ? configureNamed(strategies, authType, context) : configureFirst(strategies, context);
}

async function configureNamed(
  strategies: readonly Strategy[],
  authType: string,
  context: AuthContext,
): Promise<Credentials> {
  const strategy = strategies.find(({ name }) => name === authType);
  if (!strategy) {
    const known = strategies.map(({ name }) => name).join(', ');
    throw authError(
      `auth type ${JSON.stringify(authType)} not found: use one of ${known}. See ${DOCS_URL}`,
      context.config,
      { authType },
    );
  }
  const result = await strategy.configure(context);
  if (!isSkipped(result)) return result;
  throw authError(`${authType} auth: not configured: ${result.skipped}`, context.config, {
    authType,
    attempts: [{ name: authType, reason: result.skipped }],
  });
}

async function configureFirst(strategies: readonly Strategy[], context: AuthContext): Promise<Credentials> {
  const skipped: Attempt[] = [];
  const failed: Attempt[] = [];
  for (const strategy of strategies) {
    try {
      const result = await strategy.configure(context);
      if (isSkipped(result)) {
        skipped.push({ name: strategy.name, reason: result.skipped });
        continue;
      }
      // Only a strategy that can sign counts: the next one may work where this one's server refuses.
      await result.headers();
      return result;
    } catch (error) {
      failed.push({ name: strategy.name, reason: reasonOf(error) });
    }
  }
  throw authError(noneWorks(context.config, failed, skipped), context.config, { attempts: [...failed, ...skipped] });
}

function isSkipped(result: Credentials | Skipped): result is Skipped {
  return 'skipped' in result;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error';
}

const NO_HOST =
  'No host is configured: set the host option, DATABRICKS_HOST, or a profile in ~/.databrickscfg to the URL of the workspace or account';

function noneWorks({ host }: ResolvedConfig, failed: readonly Attempt[], skipped: readonly Attempt[]): string {
  return [
    `default auth: cannot configure default credentials, please check ${DOCS_URL} to configure credentials for your preferred authentication method`,
    ...(host === undefined ? [NO_HOST] : []),
    ...(failed.length > 0 ? [`Failed: ${failed.map(({ name, reason }) => labelled(name, reason)).join('; ')}`] : []),
    ...(skipped.length > 0 ? [`Skipped: ${grouped(skipped)}`] : []),
  ].join('. ');
}

function labelled(name: string, reason: string): string {
  const text = reason.replace(/[.\s]+$/, '');
  return text.startsWith(`${name}:`) ? text : `${name}: ${text}`;
}

/** Strategies that miss the same thing stand together: a missing host is said once, not sixteen times. */
function grouped(attempts: readonly Attempt[]): string {
  const byReason = new Map<string, string[]>();
  for (const { name, reason } of attempts) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [...byReason].map(([reason, names]) => `${names.join(', ')} (${reason})`).join('; ');
}

function authError(
  message: string,
  config: ResolvedConfig,
  options: { authType?: string; attempts?: readonly Attempt[] },
): AuthError {
  return new AuthError(withDebugString(message, config), { ...options, attributes: shownAttributes(config) });
}
