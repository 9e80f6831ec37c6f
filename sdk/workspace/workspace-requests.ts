import type { ExportFormat, ImportFormat, Language } from '../../generated/workspace/types.js';
import type { Uploadable } from '../../runtime/base/values.js';

/** Request of {@link Workspace.upload}. */
export interface WorkspaceUploadRequest {
  /** Absolute path in the workspace, such as `/Users/me@example.com/report`. */
  path: string;
  contents: Uploadable;
  /**
   * `SOURCE` makes a notebook, `AUTO` lets the server decide between notebook and file, `RAW` makes a file.
   * Default `SOURCE`.
   */
  format?: ImportFormat | undefined;
  /** Language of a notebook in the format `SOURCE`. Default: by the end of the path (`.py`, `.sql`, `.scala`, `.R`). */
  language?: Language | undefined;
  /** Replaces what is there. Default `false`. */
  overwrite?: boolean | undefined;
}

/** Request of {@link Workspace.download}. */
export interface WorkspaceDownloadRequest {
  path: string;
  /** Default `SOURCE`. A folder needs `DBC`. */
  format?: ExportFormat | undefined;
}

/** Request of {@link Workspace.importFile}. */
export interface ImportFileRequest {
  /** Absolute path of the file in the workspace. */
  path: string;
  contents: Uploadable;
  /** Replaces a file. Default `false`. */
  overwrite?: boolean | undefined;
}
