import type { Machine } from '../machine/machine.js';
import type { Environment } from '../../platform.js';

const TIMEOUT_MS = 10_000;

/** Opens a URL in the browser of whoever sits at the machine; tells whether that seems to have worked. */
export async function openBrowser(url: string, machine: Machine, env: Environment): Promise<boolean> {
  const [program, ...args] = opener(machine.platform());
  const result = await machine.run(program, [...args, url], { env, timeoutMs: TIMEOUT_MS, background: true });
  return 'output' in result;
}

/** None of them is a shell, so that nothing in the URL is interpreted. */
function opener(platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}
