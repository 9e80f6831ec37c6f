import type { HttpBody, HttpMethod } from '../base/message.js';
import type { Style } from './styles/style.js';

/**
 * A generated operation as data: what to send and how to read the answer.
 * `Request` and `Response` are checked where a descriptor is written (`satisfies`), and erased at run time.
 */
// `any` defaults: a table of descriptors holds operations of every request and response type.
// oxlint-disable-next-line no-explicit-any
export interface Operation<Request = any, Response = any> {
  /** `Service.method`, for errors, logs and telemetry. */
  readonly id: string;
  /**
   * Method and path template, such as `GET /api/2.1/jobs/get`. The template is in the syntax of `google.api.http`:
   * `{id}` is one encoded segment, `{path=**}` may hold slashes, and `{name=catalogs/*}` is a resource name of that shape.
   */
  readonly route: `${HttpMethod} /${string}`;
  /** Request fields that go into the query, in this order. */
  readonly query?: readonly (keyof Request & string)[];
  /** `true`: all remaining fields are the JSON body; a name: the body is that field's value. */
  readonly body?: true | (keyof Request & string);
  /** Media type of a body that is not JSON; the body is sent as it is. */
  readonly contentType?: string;
  /** Writes a body that is a form; `contentType` is absent then. */
  readonly form?: FormWriter;
  /** Fields of a form that are written in another way than the form's own. */
  readonly formFields?: Readonly<Record<string, FormField>>;
  /** Parameters that are written in another way than Databricks writes its own, and what writes them. */
  readonly styled?: { readonly write: ParameterWriter; readonly parameters: readonly StyledParameter[] };
  /** Fields that stand in the path and in the body under one name. */
  readonly pathAndBody?: readonly (keyof Request & string)[];
  /** The call is at account level: `{account_id}` comes from the config and no workspace header is sent. */
  readonly account?: true;
  /** Request field that is filled with a UUID when absent and makes the call safe to retry. */
  readonly idempotency?: keyof Request & string;
  /** How the answer is read. Default `json`. */
  readonly response?: 'json' | 'none' | 'stream' | 'headers';
  /** Media type asked for. Default `application/json`. */
  readonly accept?: string;
  /** Response headers that become response fields; `int64` ones are numbers. */
  readonly headers?: Readonly<Record<string, 'string' | 'int64'>>;
  /** How the pages of a list follow each other. */
  readonly paging?: Paging<Request, Response>;
  /** How to wait for what the operation starts. */
  readonly wait?: OperationWait<Request, Response>;
  /** How to follow the long-running operation that it starts. */
  readonly longRunning?: LongRunning;
}

/** A parameter whose place, name or style is not what a plain field of the path or the query has. */
export interface StyledParameter extends Style {
  readonly in: 'path' | 'query' | 'cookie';
  /** The name that goes over the wire. */
  readonly name: string;
  /** The field of the request, where it has another name. */
  readonly field?: string;
}

/** Parameters as they go over the wire. */
export interface WrittenParameters {
  /** Encoded segments by the name of the parameter. */
  readonly path: Readonly<Record<string, string>>;
  /** Query string without `?`. */
  readonly query: string;
  /** The value of the header `cookie`; empty for none. */
  readonly cookie: string;
  /** The fields that are not written yet; those of the path stay, for a body may have them under the same name. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Writes the parameters that have a style. */
export type ParameterWriter = (
  parameters: readonly StyledParameter[],
  request: Readonly<Record<string, unknown>>,
  operationId: string,
) => WrittenParameters;

/** How one field of a form is written where the form's own way is not meant. */
export interface FormField extends Partial<Style> {
  /** Media type of the part. */
  readonly contentType?: string;
  /** The field is a file, also where its value is text. */
  readonly file?: true;
}

/** A body as it goes over the wire. */
export interface WrittenBody {
  readonly body: HttpBody;
  readonly contentType: string;
}

/** Writes the fields of a form. */
export type FormWriter = (
  fields: Readonly<Record<string, unknown>>,
  styles?: Readonly<Record<string, FormField>>,
) => WrittenBody;

/** A field of a request or of an answer. */
export type Field<T> = keyof T & string;

/** How the pages of a list follow each other. */
// oxlint-disable-next-line no-explicit-any
export interface Paging<Request = any, Response = any> {
  /** Response field that holds the items; absent when the response is the array itself. */
  readonly items?: Field<Response>;
  /** Request and response fields of the cursor. */
  readonly token?: { readonly request: Field<Request>; readonly response: Field<Response> };
  /** Request field that grows with every page, by `increment` or by the number of items; response field of their number in all. */
  readonly offset?: {
    readonly request: Field<Request>;
    readonly increment?: number;
    readonly total?: Field<Response>;
  };
  /** Response field that holds the whole next request. */
  readonly next?: Field<Response>;
  /** Values sent with the first page unless the caller set them. */
  readonly start?: Readonly<Record<string, number | string | boolean>>;
  /** Item field by whose value repeated items are dropped. */
  readonly dedupe?: string;
  /** Item fields of the name, or the path to it with dots, and of the id. */
  readonly named?: {
    readonly name: ItemField<Response> | `${ItemField<Response>}.${string}`;
    readonly id: ItemField<Response>;
  };
}

/** A field of the items of the lists in a response, or of the response that is a list. */
export type ItemField<Response> = 0 extends 1 & Response
  ? string
  : Response extends readonly (infer Item)[]
    ? Item extends string | number | boolean
      ? never
      : Field<Item>
    : ItemField<Extract<NonNullable<Response[keyof Response]>, readonly unknown[]>>;

/** Which states of a polled thing end a wait, and how long it may take. */
export interface WaitStates {
  /** Path to the state inside the polled response. */
  readonly state: readonly string[];
  /** Path to a text that explains the state. */
  readonly message?: readonly string[];
  /** States that end the wait well. */
  readonly success: readonly string[];
  /** States that end it with an error. */
  readonly failure: readonly string[];
  /** Time limit of a wait that is given none, in minutes. Default 20. */
  readonly timeoutMinutes?: number;
}

/** How to wait for what an operation starts. */
// oxlint-disable-next-line no-explicit-any
export interface OperationWait<Request = any, Response = any> extends WaitStates {
  /** `Service.method` of the method that waits for something started earlier, for messages. */
  readonly id: string;
  /** Gives the operation to poll. A function, so that a row can name another one of its table. */
  readonly poll: () => Operation;
  /** Poll request field by where its value comes from. */
  readonly binding: Readonly<
    Record<string, { readonly request: Field<Request> } | { readonly response: Field<Response> }>
  >;
}

/** How to follow the long-running operation that an operation starts. */
export interface LongRunning {
  /** Gives the operation to poll, which takes the name of what it asks for. */
  readonly poll: () => Operation;
  /** Gives the operation that stops it. */
  readonly cancel?: () => Operation;
  /** Whether it ends with a result. */
  readonly hasResult: boolean;
}
