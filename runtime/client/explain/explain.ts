import { allStrategies } from '#strategies';
import type { Credentials, CredentialsProvider } from '../../auth/credentials.js';
import type { AuthContext, Strategy } from '../../auth/strategy.js';
import { fromProvider } from '../../auth/provider.js';
import { cleanText } from '../../errors/index.js';
import { abortable, abortError } from '../../errors/abort.js';
import type { CredentialsSource } from '../choose-credentials.js';
import { explainAttributes } from './explain-attributes.js';
import type { ExplainedStrategy, Explanation } from './explanation.js';
import type { ConfigEffects } from '../../config/machine-effects.js';
import type { ResolvedConfig } from '../../config/resolve.js';

/** What is going on, for the error of an abort. */
const WHAT = 'config.explain';

/** What {@link explain} looks at. */
export interface ExplainSource extends Omit<CredentialsSource, 'values'> {
  /** Throws where the configuration is of no use. */
  readonly values: () => ResolvedConfig;
  readonly machine: ConfigEffects;
  /** Makes what the strategies work with, as it is made for the first request. */
  readonly context: (source: CredentialsSource) => Promise<AuthContext>;
}

/** The source, once the values are known. */
type Resolvable = Omit<ExplainSource, 'values'> & CredentialsSource;

/** Tells how a configuration comes about. Rejects only when the signal aborts. */
export async function explain(source: ExplainSource, signal?: AbortSignal): Promise<Explanation> {
  const { options, machine } = source;
  let values: ResolvedConfig;
  try {
    values = source.values();
  } catch (error) {
    const reason = 'not tried: the configuration cannot be used';
    const strategies = (await allStrategies()).map(({ name }) => ({ name, chosen: false, reason }));
    return { attributes: explainAttributes(options, machine), strategies, problem: messageOf(error) };
  }
  const trial = await tryAll({ ...source, values }, signal);
  return {
    attributes: explainAttributes(options, machine, { values: trial.config, authType: trial.authType }),
    strategies: trial.strategies,
    ...(trial.authType === undefined ? {} : { authType: trial.authType }),
    ...(trial.host === undefined ? {} : { host: trial.host }),
    ...(trial.problem === undefined ? {} : { problem: trial.problem }),
  };
}

interface Trial extends Pick<Explanation, 'strategies' | 'authType' | 'host' | 'problem'> {
  readonly config: ResolvedConfig;
}

async function tryAll(source: Resolvable, signal: AbortSignal | undefined): Promise<Trial> {
  const { credentials } = source.options;
  const { values } = source;
  if (credentials !== undefined) return { config: values, ...(await tryProvider(credentials, values, signal)) };
  const context = await source.context(source).catch(messageOf);
  if (typeof context === 'string') return { config: values, strategies: [], problem: context };
  return { config: context.config, ...(await tryChain(await allStrategies(), context, signal)) };
}

async function tryProvider(
  provider: CredentialsProvider,
  { host }: ResolvedConfig,
  signal: AbortSignal | undefined,
): Promise<Omit<Trial, 'config'>> {
  const credentials = fromProvider(provider);
  const { authType } = credentials;
  const { chosen, reason } = await sign(credentials, signal);
  const strategy = { name: authType, chosen, reason: `passed as credentials; ${reason}` };
  return { strategies: [strategy], authType: chosen ? authType : undefined, host: credentials.host ?? host };
}

async function tryChain(
  strategies: readonly Strategy[],
  context: AuthContext,
  signal: AbortSignal | undefined,
): Promise<Omit<Trial, 'config'>> {
  const { authType: wanted, host } = context.config;
  const outcomes: ExplainedStrategy[] = [];
  let chosen: Outcome & { readonly name: string } = { name: '', chosen: false, reason: '' };
  for (const strategy of strategies) {
    const { name } = strategy;
    const notTried = whyNot(name, wanted, chosen);
    const outcome = notTried ? { chosen: false, reason: notTried } : await tryOne(strategy, context, signal);
    if (outcome.chosen) chosen = { name, ...outcome };
    outcomes.push({ name, chosen: outcome.chosen, reason: outcome.reason });
  }
  const isKnown = wanted === undefined || strategies.some(({ name }) => name === wanted);
  return {
    strategies: outcomes,
    authType: chosen.chosen ? chosen.name : undefined,
    host: chosen.host ?? host,
    problem: isKnown ? undefined : `there is no authentication type ${JSON.stringify(wanted)}`,
  };
}

interface Outcome {
  readonly chosen: boolean;
  readonly reason: string;
  /** The host that was found while authenticating. */
  readonly host?: string | undefined;
}

function whyNot(name: string, wanted: string | undefined, chosen: Outcome & { name: string }): string | undefined {
  if (wanted !== undefined && wanted !== name) return `not tried: authType is ${wanted}`;
  return chosen.chosen ? `not tried: ${chosen.name} comes first` : undefined;
}

async function tryOne(strategy: Strategy, context: AuthContext, signal: AbortSignal | undefined): Promise<Outcome> {
  try {
    const configure = (): ReturnType<Strategy['configure']> => strategy.configure(context);
    const result = await (signal ? abortable(signal, WHAT, configure) : configure());
    if ('skipped' in result) return { chosen: false, reason: result.skipped };
    if (strategy.name !== 'external-browser') return await sign(result, signal);
    // A question must not open a browser.
    return { chosen: true, reason: 'configured; a person logs in at the first request, unless the last login is kept' };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { chosen: false, reason: messageOf(error) };
  }
}

async function sign(credentials: Credentials, signal: AbortSignal | undefined): Promise<Outcome> {
  if (signal?.aborted) throw abortError(signal, WHAT);
  try {
    const names = Object.keys(await credentials.headers({ signal }));
    return { chosen: true, reason: `signs with ${names.join(', ')}`, host: credentials.host };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { chosen: false, reason: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return cleanText(error instanceof Error ? error.message : String(error));
}
