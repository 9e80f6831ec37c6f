import { openDevice } from './local-device.js';
import { checkLocalPath } from './local-fs.js';
import { openPart } from './part-file.js';
import type { Patience } from './patience.js';
import type { LocalTarget, TargetOptions } from './target.js';
import { lookAtTarget } from './target-place.js';

/** Refuses a destination that cannot be written, before anything is sent. */
export async function checkTarget(options: TargetOptions): Promise<void> {
  checkLocalPath(options.what, 'destination', options.path);
  await lookAtTarget(options);
}

/** Opens a destination: a regular file under another name beside its place, a pipe or a device as it is. */
export async function openTarget(options: TargetOptions, wait: Omit<Patience, 'what'>): Promise<LocalTarget> {
  const { place, stats } = await lookAtTarget(options);
  return stats === undefined || stats.isFile() ? openPart(options, place) : openDevice(options, stats, wait);
}
