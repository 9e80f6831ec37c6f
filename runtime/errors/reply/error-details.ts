/** Machine-readable error details: the `google.rpc` types by their names, their fields as on the wire. */
export interface ErrorDetails {
  readonly errorInfo?: ErrorInfo | undefined;
  readonly requestInfo?: RequestInfo | undefined;
  readonly retryInfo?: RetryInfo | undefined;
  readonly debugInfo?: DebugInfo | undefined;
  readonly quotaFailure?: QuotaFailure | undefined;
  readonly preconditionFailure?: PreconditionFailure | undefined;
  readonly badRequest?: BadRequestDetail | undefined;
  readonly resourceInfo?: ResourceInfo | undefined;
  readonly help?: Help | undefined;
  /** Details of other types, and those whose fields have unexpected types. */
  readonly unknown: readonly unknown[];
}

/** The cause of an error in a form that programs can compare. */
export interface ErrorInfo {
  readonly reason?: string;
  readonly domain?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Which request this was, for support. */
export interface RequestInfo {
  readonly request_id?: string;
  readonly serving_data?: string;
}

/** When to try again. */
export interface RetryInfo {
  /** Seconds with the suffix `s`, such as `1.5s`; in milliseconds it is the error's `retryAfterMs`. */
  readonly retry_delay?: string;
}

/** Where the server failed. */
export interface DebugInfo {
  readonly stack_entries?: readonly string[];
  readonly detail?: string;
}

/** Which quotas are exceeded. */
export interface QuotaFailure {
  readonly violations?: readonly { readonly subject?: string; readonly description?: string }[];
}

/** Which preconditions do not hold. */
export interface PreconditionFailure {
  readonly violations?: readonly { readonly type?: string; readonly subject?: string; readonly description?: string }[];
}

/** Which request fields are wrong. */
export interface BadRequestDetail {
  readonly field_violations?: readonly { readonly field?: string; readonly description?: string }[];
}

/** Which resource the error is about. */
export interface ResourceInfo {
  readonly resource_type?: string;
  readonly resource_name?: string;
  readonly owner?: string;
  readonly description?: string;
}

/** Where to read more. */
export interface Help {
  readonly links?: readonly { readonly description?: string; readonly url?: string }[];
}
