import type { CredentialsProvider } from '../auth/credentials.js';
import type { Clock } from '../base/clock.js';
import type { Logger } from '../http/pipeline/log.js';
import type { Transport } from '../base/message.js';
import type { Step } from '../http/pipeline/compose.js';
import type { RetryOptions } from '../http/call-options.js';
import type { ConfigAttributes } from '../config/attributes/config-attributes.js';
import type { HostMetadataResolver } from './host-metadata/host-metadata.js';

/**
 * Options of a client: the configuration attributes, and what only code can give.
 * As soon as a credential is given here, credentials of other kinds in the environment or the profile are left out.
 *
 * @example
 * new WorkspaceClient({ host: 'https://my-workspace.cloud.databricks.com', token })
 */
export interface ClientOptions extends ConfigAttributes {
  /** Signs the requests instead of any configured credentials. Default: by the configuration. */
  credentials?: CredentialsProvider | undefined;
  /** Sends the requests instead of Node's `https` module, for example a `fetch` of a test. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Sends the requests; wins over {@link fetch}. */
  transport?: Transport | undefined;
  /** URL of an HTTP proxy, `false` for none. Environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. Node only. */
  proxy?: string | false | undefined;
  /** Certificates of private authorities in PEM, trusted besides the usual ones. Node only. */
  ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Most connections to one host at a time. Default 256. Node only. */
  maxSockets?: number | undefined;
  /** Headers of every request; those of a call win. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Limits of the retries of one call; `false` for none. Default: 300 s in all. */
  retry?: RetryOptions | false | undefined;
  /**
   * Changes the steps of every call, outermost first: insert a step of one's own, for tracing say, or reorder them.
   * Default: the steps as they are.
   */
  pipeline?: ((steps: readonly Step[]) => readonly Step[]) | undefined;
  /** Receives log records. Default: none are written. */
  logger?: Logger | undefined;
  /** Name of the program in the `User-Agent` header: letters, digits and `_.+-`. Default `unknown`. */
  product?: string | undefined;
  /** Semantic version of the program in the `User-Agent` header. Default `0.0.0`. */
  productVersion?: string | undefined;
  /** Time source. Default: the machine's clock. */
  clock?: Clock | undefined;
  /**
   * What the host says about itself, which completes account, workspace, cloud and OAuth endpoints.
   * Default: asked from the host when it is first needed. `false` to never ask; a function to answer instead.
   */
  hostMetadata?: false | HostMetadataResolver | undefined;
}
