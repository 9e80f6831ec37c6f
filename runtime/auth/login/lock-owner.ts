import { isRecord } from '../../base/fields.js';
import { builtin } from '../../base/platform.js';

type FileSystem = Pick<typeof import('node:fs').promises, 'readlink'>;

/** Names this process among all that may see the same files; another name every time. */
export async function thisProcess(fs: FileSystem): Promise<string> {
  return JSON.stringify([globalThis.process?.pid, await processSpace(fs), crypto.randomUUID()]);
}

/** Tells whether the process of a name has ended; false where it cannot be told, as for one of another machine. */
export async function hasEnded(fs: FileSystem, name: string): Promise<boolean> {
  const [pid, space] = partsOf(name);
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return false;
  return space === (await processSpace(fs)) && !isRunning(pid);
}

function partsOf(name: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(name);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Where process numbers mean the same: containers that share a home directory each count their own. */
async function processSpace(fs: FileSystem): Promise<string> {
  const hostname = builtin<typeof import('node:os')>('node:os')?.hostname() ?? '';
  const namespace = await fs.readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname} ${namespace}`;
}

function isRunning(pid: number): boolean {
  try {
    globalThis.process?.kill(pid, 0);
    return true;
  } catch (error) {
    // Also a process of somebody else, which may not be asked, is running.
    return !(isRecord(error) && error['code'] === 'ESRCH');
  }
}
