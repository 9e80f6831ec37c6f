import type { ApiClient } from '../../../runtime/client/api-client.js';
import type { HttpBody } from '../../../runtime/base/message.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import type { UploadOptions } from '../options.js';

/** One upload, whatever its contents are. */
export interface Upload {
  readonly api: ApiClient;
  /** Method and path, for errors. */
  readonly what: string;
  readonly filePath: string;
  readonly overwrite: boolean | undefined;
  readonly options: UploadOptions;
  /** Sends contents in one request. */
  sendWhole(contents: HttpBody, options: CallOptions): Promise<void>;
}
