import { builtin, type Environment } from '../../base/platform.js';

/** Starts a program and leaves it alone. */
export type Launch = (file: string, args: readonly string[], env: Environment) => void;

/** Opens a URL in the browser of whoever sits at the machine. None of the programs is a shell that would interpret the URL. */
export function openBrowser(url: string, platform: string, env: Environment, launch: Launch = launchProgram): void {
  if (platform === 'darwin') return launch('open', [url], env);
  if (platform === 'win32') return launch('rundll32', ['url.dll,FileProtocolHandler', url], env);
  return launch('xdg-open', [url], env);
}

/** Not waited for and never killed: on some desktops this program becomes the browser itself. */
function launchProgram(file: string, args: readonly string[], env: Environment): void {
  const childProcess = builtin<typeof import('node:child_process')>('node:child_process');
  const child = childProcess?.spawn(file, args, { detached: true, stdio: 'ignore', env });
  // Whoever has no browser here has read the printed address.
  child?.once('error', () => {});
  child?.unref();
}
