import type { Environment } from '../../base/platform.js';

/** CI systems by the variables that give them away; `true` stands for any value. */
const CICD: readonly (readonly [name: string, conditions: Readonly<Record<string, string | true>>])[] = [
  ['github', { GITHUB_ACTIONS: 'true' }],
  ['gitlab', { GITLAB_CI: 'true' }],
  ['jenkins', { JENKINS_URL: true }],
  ['azure-devops', { TF_BUILD: 'True' }],
  ['circle', { CIRCLECI: 'true' }],
  ['travis', { TRAVIS: 'true' }],
  ['bitbucket', { BITBUCKET_BUILD_NUMBER: true }],
  ['google-cloud-build', { PROJECT_ID: true, BUILD_ID: true, PROJECT_NUMBER: true, LOCATION: true }],
  ['aws-code-build', { CODEBUILD_BUILD_ARN: true }],
  ['tf-cloud', { TFC_RUN_ID: true }],
];

/** Coding agents by the variable that each sets. */
const AGENTS: Readonly<Record<string, string>> = {
  AMP_CURRENT_THREAD_ID: 'amp',
  ANTIGRAVITY_AGENT: 'antigravity',
  AUGMENT_AGENT: 'augment',
  CLAUDECODE: 'claude-code',
  CLINE_ACTIVE: 'cline',
  CODEX_CI: 'codex',
  COPILOT_CLI: 'copilot-cli',
  CURSOR_AGENT: 'cursor',
  GEMINI_CLI: 'gemini-cli',
  GOOSE_TERMINAL: 'goose',
  KIRO: 'kiro',
  OPENCLAW_SHELL: 'openclaw',
  OPENCODE: 'opencode',
  PI_CODING_AGENT: 'pi',
  VSCODE_AGENT: 'vscode-agent',
  WINDSURF_AGENT: 'windsurf',
};

const META_HARNESSES: Readonly<Record<string, string>> = { OMNIGENT: 'omnigent' };

const MAX_AGENT_LENGTH = 64;

/** A `key/value` pair of the header; left out where the environment says nothing. */
export type EnvironmentPair = readonly [key: string, value: string | undefined];

/** What the environment tells of upstream, cluster, CI system and coding agent, in the order of the header. */
export function environmentPairs(env: Environment): readonly EnvironmentPair[] {
  return [
    ...upstream(env),
    ['runtime', env['DATABRICKS_RUNTIME_VERSION']],
    ['cicd', detectCicd(env)],
    ['agent', detectAgent(env)],
    ['meta-harness', detectMetaHarness(env)],
  ];
}

function upstream(env: Environment): readonly EnvironmentPair[] {
  const name = env['DATABRICKS_SDK_UPSTREAM'];
  const version = env['DATABRICKS_SDK_UPSTREAM_VERSION'];
  if (!name || !version) return [];
  return [
    ['upstream', name],
    ['upstream-version', version],
  ];
}

/** The CI system that the process runs in; the first of the list when several seem to. */
function detectCicd(env: Environment): string | undefined {
  const holds = ([variable, wanted]: [string, string | true]): boolean =>
    wanted === true ? env[variable] !== undefined : env[variable] === wanted;
  return CICD.find(([, conditions]) => Object.entries(conditions).every(holds))?.[0];
}

/** The coding agent that drives the process: one that is known, else what `AGENT` or `AI_AGENT` says. */
function detectAgent(env: Environment): string | undefined {
  return present(AGENTS, env) ?? (env['AGENT'] || env['AI_AGENT'])?.slice(0, MAX_AGENT_LENGTH);
}

/** The harness that drives coding agents. */
function detectMetaHarness(env: Environment): string | undefined {
  return present(META_HARNESSES, env);
}

/** The one name whose variable is set, also to nothing; `multiple` for several. */
function present(names: Readonly<Record<string, string>>, env: Environment): string | undefined {
  const found = Object.keys(names).filter((variable) => env[variable] !== undefined);
  const [variable] = found;
  return found.length > 1 ? 'multiple' : variable && names[variable];
}
