// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { EnableExportNotebook, UpdateEnableExportNotebookRequest } from './types.js';

/** The operations of EnableExportNotebook. */
export class EnableExportNotebookService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/enable-export-notebook/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enableexportnotebook/getenableexportnotebook)
   */
  getEnableExportNotebook(options?: CallOptions): Promise<EnableExportNotebook> {
    return call(this.api, operations.getEnableExportNotebook, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/enable-export-notebook/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enableexportnotebook/patchenableexportnotebook)
   */
  patchEnableExportNotebook(
    request: UpdateEnableExportNotebookRequest,
    options?: CallOptions,
  ): Promise<EnableExportNotebook> {
    return call(this.api, operations.patchEnableExportNotebook, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getEnableExportNotebook: {
    id: 'EnableExportNotebook.getEnableExportNotebook',
    route: 'GET /api/2.0/settings/types/enable-export-notebook/names/default',
  } satisfies Operation<object, EnableExportNotebook>,
  patchEnableExportNotebook: {
    id: 'EnableExportNotebook.patchEnableExportNotebook',
    route: 'PATCH /api/2.0/settings/types/enable-export-notebook/names/default',
    body: true,
  } satisfies Operation<UpdateEnableExportNotebookRequest, EnableExportNotebook>,
};
