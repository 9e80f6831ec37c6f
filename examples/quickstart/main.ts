/**
 * A tour of the SDK: `npm run quickstart`, or `npm run quickstart -- --live` for what only reads, in a real workspace.
 */
import { AuthError, ConfigError, Unauthenticated } from 'databricks-sdk-ts';
import { parseArgs } from 'node:util';
import { liveTour } from './live-tour.js';
import { localTour } from './local-tour.js';
import { createScreen, type Screen } from './screen.js';
import { StepFailure } from './step.js';

const USAGE = `Usage: npm run quickstart [-- --live]

  --live   only read, in the workspace that DATABRICKS_HOST or ~/.databrickscfg names
  --help   show this
`;

const CREDENTIALS_HINT =
  'Set DATABRICKS_HOST and DATABRICKS_TOKEN, or choose a profile with DATABRICKS_CONFIG_PROFILE. README.md lists all ways.';

async function main(args: readonly string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { live, help } = parseArgs({ args: [...args], options: { live: flag, help: flag } }).values;
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const start = performance.now();
  const screen = createScreen(process.stdout, process.env);
  await (live ? liveTour(screen) : localTour(screen));
  sayWhereToGo(screen, (performance.now() - start) / 1000, live);
}

function sayWhereToGo(screen: Screen, seconds: number, live: boolean): void {
  screen.heading(`All done in ${seconds.toFixed(1)} s. Where to go next`);
  const other = live
    ? ['npm run quickstart', 'the whole tour']
    : ['npm run quickstart -- --live', 'your workspace, read only'];
  const places = [
    other,
    ['README.md', 'how to install, authenticate and call'],
    ['examples/', 'programs that do one job each'],
    ['generated/SERVICES.md', 'every service and method'],
  ];
  for (const [place = '', what = ''] of places) screen.line(`${place.padEnd(30)}${what}`);
}

function failureText(error: unknown): string {
  const reason = error instanceof StepFailure ? error.cause : error;
  const needsCredentials = [ConfigError, AuthError, Unauthenticated].some((type) => reason instanceof type);
  const message = error instanceof Error ? error.message : String(error);
  return `\nThe quickstart stopped: ${message}\n${needsCredentials ? `${CREDENTIALS_HINT}\n` : ''}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(failureText(error));
  process.exitCode = 1;
}
