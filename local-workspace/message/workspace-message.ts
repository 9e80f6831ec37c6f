/** A JSON object of unknown shape. */
export type JsonObject = Record<string, unknown>;

/** A request as a handler of the local workspace sees it. */
export interface WorkspaceRequest {
  readonly method: string;
  /** Path as it was sent, without the query; percent-encoding is kept. */
  readonly path: string;
  /** Decoded values of the placeholders in the route's pattern. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Headers by lower-case name, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** When the request arrived, in milliseconds since the epoch by the workspace's clock. */
  readonly now: number;
  /** Base URL of the local workspace. */
  readonly origin: string;
}

/** What a handler answers. */
export interface WorkspaceReply {
  /** Default 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text and bytes are sent as they are, anything else as JSON; absent for an empty body. */
  readonly body?: unknown;
}

/** What the local workspace remembers about a request it received. */
export interface RecordedRequest {
  readonly method: string;
  /** Path as it was sent, without the query; percent-encoding is kept. */
  readonly path: string;
  /** Decoded query; a repeated name has an array of values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Headers by lower-case name; the credential in `authorization` is masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text, secrets of a token request masked; empty when there was none. */
  readonly body: string;
}
