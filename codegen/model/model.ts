import type { FieldEncoding, ParameterStyle, Schema } from '../document/document.js';

/** Everything the generator knows, with every name decided. Written to `generated/model.json`. */
export interface Sdk {
  readonly packages: readonly Package[];
}

/** One OpenAPI document. */
export interface Package {
  /** `compute`: the folder, the subpath of the npm package and the prefix of schema names. */
  readonly name: string;
  /** The document it was read from. */
  readonly source: string;
  readonly description?: string | undefined;
  readonly services: readonly Service[];
  /** Named types by name, requests and responses included, as JSON schemas with `#/components/schemas/<package>.<Name>` references. */
  readonly types: Readonly<Record<string, Schema>>;
}

/** A group of operations: one class, one file. */
export interface Service {
  /** `Clusters`. */
  readonly name: string;
  /** `ClustersService`. */
  readonly className: string;
  /** `clusters`: the property of the client. */
  readonly accessor: string;
  /** `clusters`: the file, without extension. */
  readonly file: string;
  readonly description?: string | undefined;
  /** The service belongs to the account client. */
  readonly account: boolean;
  /** Name of the service it hangs on. */
  readonly parent?: string | undefined;
  /** Further properties of the client for the same service. */
  readonly aliases: readonly string[];
  /** `PUBLIC_PREVIEW`, `EXPERIMENTAL` or another word of the document. */
  readonly preview?: string | undefined;
  /** Its document is none of Databricks. */
  readonly foreign?: true | undefined;
  readonly operations: readonly Operation[];
}

/** One REST operation: one method. */
export interface Operation {
  /** `Clusters.get`. */
  readonly id: string;
  /** `get`. */
  readonly name: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** Path template in `google.api.http` syntax. */
  readonly path: string;
  /** Path as in the document. */
  readonly documentPath: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated: boolean;
  /** As of a service. */
  readonly preview?: string | undefined;
  readonly docUrl?: string | undefined;
  /** The request type; absent when the operation takes nothing. */
  readonly request?: TypeRef | undefined;
  /** The request cannot be empty although no field of it is required by itself: it is one of several shapes. */
  readonly isRequestRequired?: true | undefined;
  /** Every field of the request and where it goes. */
  readonly fields: readonly Field[];
  /** Header parameters, which a caller gives in the options of the call. */
  readonly headers?: readonly { readonly name: string; readonly required: boolean }[] | undefined;
  /** `true`: all body fields are the JSON body; a name: the body is that field's value. */
  readonly body?: true | string | undefined;
  /** Media type of a body that is not JSON. */
  readonly contentType?: string | undefined;
  /** The body is a form. */
  readonly form?: Form | undefined;
  /** Parameters that are written in another way than Databricks writes its own; absent for none. */
  readonly styled?: readonly StyledParameter[] | undefined;
  readonly response: Reply;
  readonly account: boolean;
  readonly idempotency?: string | undefined;
  readonly paging?: Paging | undefined;
  readonly wait?: Wait | undefined;
  readonly longRunning?: LongRunning | undefined;
  readonly dataPlane: boolean;
}

/** A body that is a form. */
export interface Form {
  readonly kind: 'urlencoded' | 'multipart';
  /** Fields that are not written in the form's own way. */
  readonly fields: Readonly<Record<string, FieldEncoding & { readonly file?: true | undefined }>>;
}

/** A parameter whose place, name or style is not that of a plain field. */
export interface StyledParameter extends ParameterStyle {
  readonly in: 'path' | 'query' | 'cookie';
  readonly name: string;
  /** The field of the request, which has another name where the name stands in two places. */
  readonly field: string;
}

/** A field of a request. */
export interface Field {
  readonly name: string;
  readonly in: readonly ('path' | 'query' | 'cookie' | 'body')[];
  readonly required: boolean;
}

/** How an answer is read and what type it has. */
export interface Reply {
  readonly kind: 'json' | 'none' | 'stream' | 'headers';
  readonly type?: TypeRef | undefined;
  readonly accept?: string | undefined;
  readonly headers: Readonly<Record<string, 'string' | 'int64'>>;
}

/** A list whose pages are counted by the client. */
export interface PagingOffset {
  readonly request: string;
  readonly increment?: number | undefined;
  /** Response field of the number of items in all. */
  readonly total?: string | undefined;
}

/** How the pages of a list follow each other. */
export interface Paging {
  /** Response field of the items; absent when the response is the array. */
  readonly items?: string | undefined;
  readonly item: TypeRef;
  readonly token?: { readonly request: string; readonly response: string } | undefined;
  readonly offset?: PagingOffset | undefined;
  readonly next?: string | undefined;
  readonly start?: Readonly<Record<string, number | string | boolean>> | undefined;
  readonly dedupe?: string | undefined;
  /** Fields of an item that hold its name (a path with dots) and its id. */
  readonly named?: { readonly name: string; readonly id: string } | undefined;
}

/** How to wait for what an operation started. */
export interface Wait {
  /** Public name of the polling method: `waitGetClusterRunning`. */
  readonly waiter: string;
  /** Method name of the polled operation in the same service. */
  readonly poll: string;
  readonly binding: Readonly<Record<string, { readonly request: string } | { readonly response: string }>>;
  readonly state: readonly string[];
  readonly message?: readonly string[] | undefined;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  readonly timeoutMinutes: number;
}

/** An operation that answers with a handle to poll. */
export interface LongRunning {
  readonly poll: string;
  readonly cancel?: string | undefined;
  readonly result?: TypeRef | undefined;
  readonly metadata?: TypeRef | undefined;
}

/** A type as generated code spells it. */
export type TypeRef =
  | { readonly kind: 'named'; readonly package: string; readonly name: string }
  | { readonly kind: 'array'; readonly items: TypeRef }
  | { readonly kind: 'map'; readonly values: TypeRef }
  | { readonly kind: 'primitive'; readonly name: 'string' | 'number' | 'boolean' | 'unknown' | 'Int64' };
