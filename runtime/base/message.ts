/** HTTP methods that Databricks uses. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** Headers by lower-case name. */
export type HttpHeaders = Record<string, string>;

/** What can be sent as a request body. */
export type HttpBody = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** One HTTP request as a transport sends it: absolute URL, final headers, no retries, no redirects. */
export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute URL. */
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body?: HttpBody | undefined;
  /** Cancels the request and frees its socket, also while the response body is being read. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time without any progress (bytes sent or received), in milliseconds. */
  readonly inactivityTimeoutMs?: number | undefined;
  /** Work nobody waits for: the transport lets the process end while this request is open. */
  readonly background?: boolean | undefined;
}

/** One HTTP response. Its body is read once, by exactly one of `bytes`, `text` and `stream`, or dropped by `discard`. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  /** The URL that answered. */
  readonly url: string;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array>;
  /** Drops the body and frees the connection. */
  discard(): void;
}

/**
 * Sends one request and gives one response: no redirects, no retries, no authentication.
 * Rejects with `ConnectionError`, `TimeoutError` or `AbortedError`, never with an API error.
 */
export interface Transport {
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Frees idle connections. */
  close?(): void | Promise<void>;
}
