import { Config } from '../../runtime/client/config.js';
import type { Explanation } from '../../runtime/client/explain/explanation.js';
import type { ClientOptions } from '../../runtime/client/client-options.js';
import { cleanText } from '../../runtime/errors/index.js';
import { builtin } from '../../runtime/base/platform.js';
import { explanationText } from './explanation-text.js';

/** How the program ends. */
export interface Ended {
  /** 0 if there are credentials that work, 1 if there are none, 2 if it was called in a wrong way. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly complaint: string;
}

/** Tells how the configuration that these options lead to comes about. */
export type ExplainConfig = (options: ClientOptions) => Promise<Explanation>;

const USAGE = `Usage: databricks-sdk-auth describe [options]

Says which settings apply and where they come from, and what became of every authentication type.
It tries them as a program would: that asks servers, and runs the CLIs that are installed. Secrets are not shown.

  --profile NAME  read this profile of the config file
  --host URL      the workspace or account, in place of the configured one
  --json          print JSON
  --help          show this
`;

/** The program `databricks-sdk-auth`. Never rejects. */
export async function describeAuth(args: readonly string[], explain: ExplainConfig = explainConfig): Promise<Ended> {
  let wanted: Wanted;
  try {
    wanted = parse(args);
  } catch (error) {
    const reason = cleanText(error instanceof Error ? error.message : String(error));
    return { code: 2, output: '', complaint: `${reason}\n\n${USAGE}` };
  }
  if (wanted.help) return { code: 0, output: USAGE, complaint: '' };
  const explanation = await explain({ profile: wanted.profile, host: wanted.host });
  const output = wanted.json ? JSON.stringify(explanation, undefined, 2) : explanationText(explanation);
  return { code: explanation.authType === undefined ? 1 : 0, output: `${output}\n`, complaint: '' };
}

async function explainConfig(options: ClientOptions): Promise<Explanation> {
  const config = new Config(options);
  try {
    return await config.explain();
  } finally {
    await config.close();
  }
}

interface Wanted {
  readonly profile?: string | undefined;
  readonly host?: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

function parse(args: readonly string[]): Wanted {
  const util = builtin<typeof import('node:util')>('node:util');
  if (util === undefined) throw new Error('this program needs Node, Bun or Deno');
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = util.parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { profile: text, host: text, json: flag, help: flag },
  });
  const [command, ...others] = positionals;
  const isAlone = others.length === 0;
  if (!values.help && (command !== 'describe' || !isAlone)) throw new Error('expected the command describe');
  return values;
}
