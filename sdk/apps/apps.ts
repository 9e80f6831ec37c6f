import { AppsService, operations } from '../../generated/apps/apps.js';
import type { App, CreateRequest } from '../../generated/apps/types.js';
import { endingIn, start, startAndWait, type Waitable } from '../../runtime/client/start.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import type { Wait } from '../../runtime/waiting/wait.js';

/** The operations of Apps, and waits that know of apps without compute. */
export class Apps extends AppsService {
  /** Makes an app. The wait ends when its compute is active; with `no_compute`, when the app is there and stopped. */
  override create(request: CreateRequest, options?: CallOptions): Promise<Wait<App, App>> {
    return start(this.api, creation(request), request, options);
  }

  /**
   * Makes an app and waits until its compute is active; with `no_compute`, until the app is there and stopped.
   *
   * @param options - `timeoutMs` defaults to 20 minutes
   * @throws WaitError when it ends in another state or the time is up
   */
  override createAndWait(request: CreateRequest, options?: WaitOptions<App>): Promise<App> {
    return startAndWait(this.api, creation(request), request, options);
  }
}

function creation({ no_compute }: CreateRequest): Waitable {
  if (no_compute !== true) return operations.create;
  return endingIn(operations.create, { success: ['STOPPED', 'ACTIVE'], failure: ['ERROR'] });
}
