import type { ApiClient } from '../../runtime/client/api-client.js';
import { ClusterDbutils } from './cluster-call.js';
import { DbutilsCredentials } from './credentials.js';
import { DbutilsFs } from './fs.js';
import { DbutilsNotebook } from './notebook.js';
import { DbutilsSecrets } from './secrets.js';
import { DbutilsTaskValues } from './task-values.js';
import { DbutilsWidgets } from './widgets.js';

/**
 * The `dbutils` of notebooks, outside of them. Files and secrets go over REST, widgets and task values are local, and
 * mounts, notebooks and credentials are done by the cluster of the configuration (`clusterId`).
 */
export class Dbutils {
  readonly fs: DbutilsFs;
  readonly secrets: DbutilsSecrets;
  readonly widgets: DbutilsWidgets;
  readonly notebook: DbutilsNotebook;
  readonly jobs: { readonly taskValues: DbutilsTaskValues };
  readonly credentials: DbutilsCredentials;
  readonly #cluster: ClusterDbutils;

  /** Made by `w.dbutils`. */
  constructor(api: ApiClient) {
    this.#cluster = new ClusterDbutils(api);
    this.fs = new DbutilsFs(api, this.#cluster);
    this.secrets = new DbutilsSecrets(api);
    this.widgets = new DbutilsWidgets();
    this.notebook = new DbutilsNotebook(this.#cluster);
    this.jobs = { taskValues: new DbutilsTaskValues() };
    this.credentials = new DbutilsCredentials(this.#cluster);
  }

  /** Ends what was begun on the cluster. `w.close()` does it, too. */
  close(): Promise<void> {
    return this.#cluster.close();
  }
}
