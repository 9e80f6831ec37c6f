// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { EnableNotebookTableClipboard, UpdateEnableNotebookTableClipboardRequest } from './types.js';

/** The operations of EnableNotebookTableClipboard. */
export class EnableNotebookTableClipboardService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/enable-notebook-table-clipboard/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enablenotebooktableclipboard/getenablenotebooktableclipboard)
   */
  getEnableNotebookTableClipboard(options?: CallOptions): Promise<EnableNotebookTableClipboard> {
    return call(this.api, operations.getEnableNotebookTableClipboard, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/enable-notebook-table-clipboard/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enablenotebooktableclipboard/patchenablenotebooktableclipboard)
   */
  patchEnableNotebookTableClipboard(
    request: UpdateEnableNotebookTableClipboardRequest,
    options?: CallOptions,
  ): Promise<EnableNotebookTableClipboard> {
    return call(this.api, operations.patchEnableNotebookTableClipboard, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getEnableNotebookTableClipboard: {
    id: 'EnableNotebookTableClipboard.getEnableNotebookTableClipboard',
    route: 'GET /api/2.0/settings/types/enable-notebook-table-clipboard/names/default',
  } satisfies Operation<object, EnableNotebookTableClipboard>,
  patchEnableNotebookTableClipboard: {
    id: 'EnableNotebookTableClipboard.patchEnableNotebookTableClipboard',
    route: 'PATCH /api/2.0/settings/types/enable-notebook-table-clipboard/names/default',
    body: true,
  } satisfies Operation<UpdateEnableNotebookTableClipboardRequest, EnableNotebookTableClipboard>,
};
