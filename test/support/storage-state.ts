import type { IncomingMessage } from 'node:http';

/** A file of the storage. */
export interface StoredContents {
  readonly contents: Buffer;
  readonly modified: number;
}

/** An upload session, also after its end. */
export interface StorageSession {
  readonly path: string;
  readonly overwrite: string | null;
  readonly kind: 'multipart' | 'resumable';
  readonly parts: Map<number, Buffer>;
  /** What a resumable session has taken. */
  taken: Buffer;
  state: 'open' | 'complete' | 'aborted';
}

/** One request as a server of the storage saw it. */
export interface StorageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What the storage does. */
export interface StorageOptions {
  /** `multipart` as on AWS and Azure, `resumable` as on Google Cloud, `none` for a workspace without sessions. */
  readonly kind?: 'multipart' | 'resumable' | 'none';
  /** Origin in presigned addresses, when it is not to be that of the storage. */
  readonly cloudOrigin?: string;
  /** Time before the cloud answers. Default 0. */
  readonly cloudDelayMs?: number;
  /** Longest list of part addresses in one reply. */
  readonly urlsAtOnce?: number;
}

/** The state that both servers share. */
export interface StorageState {
  readonly options: StorageOptions;
  readonly files: Map<string, StoredContents>;
  readonly sessions: Map<string, StorageSession>;
  readonly apiRequests: StorageRequest[];
  readonly cloudRequests: StorageRequest[];
  /** Addresses given out so far. */
  minted: number;
  /** Most requests that the cloud had at a time. */
  mostParallel: number;
  cloudOrigin: string;
}
