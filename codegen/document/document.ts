/**
 * An OpenAPI document in the one form that the model reads: references resolved to schemas only, every schema under
 * `<package>.<Name>`, every operation with an `operationId` of the form `Service.method` and one tag.
 * `normalize` makes it from whatever was loaded.
 */
export interface SpecDocument {
  /** File name relative to the specs folder, for messages: `api/compute.json`. */
  readonly file: string;
  /** Package name: a lower-case identifier such as `compute`. */
  readonly package: string;
  readonly description?: string | undefined;
  /** An operation with something wrong refuses the document, as in those of Databricks; else it is left out. */
  readonly isStrict?: boolean | undefined;
  readonly tags: readonly Tag[];
  readonly operations: readonly SpecOperation[];
  /** Schemas by full name (`compute.ClusterSpec`). */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** A service. */
export interface Tag {
  readonly name: string;
  readonly description?: string | undefined;
  readonly isAccounts: boolean;
  readonly parent?: string | undefined;
  /** `x-databricks-aliases`: further names of the service on its client. */
  readonly aliases?: readonly string[] | undefined;
  /** `x-databricks-preview`: `PUBLIC_PREVIEW`, `EXPERIMENTAL` or another word. */
  readonly preview?: string | undefined;
}

/** A JSON schema; only what the generator looks at is typed. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly nullable?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly 'x-databricks-any'?: boolean;
}

/** How a value is written, in the words of OpenAPI; `json` where its `content` is JSON. */
export interface ParameterStyle {
  readonly style: 'form' | 'simple' | 'label' | 'matrix' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json';
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/** How a field of a form is written. */
export interface FieldEncoding extends Partial<ParameterStyle> {
  readonly contentType?: string | undefined;
}

/** A parameter of any place. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  /** Absent where the dialect decides: lists repeated, objects dotted. */
  readonly style?: ParameterStyle | undefined;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly multiSegment: boolean;
}

/** An operation with everything the dialect says about it. */
export interface SpecOperation {
  /** JSON pointer of the operation in its file, for messages. */
  readonly pointer: string;
  /** `Service.method`. */
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly method: 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete' | 'options';
  readonly path: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated: boolean;
  readonly docUrl?: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body?: SpecBody | undefined;
  readonly response?: { readonly mediaType: string; readonly schema: Schema } | undefined;
  /** Response headers that are response fields. */
  readonly responseHeaders: Readonly<Record<string, Schema>>;
  readonly requestTypeName?: string | undefined;
  readonly bodyField?: string | undefined;
  readonly resourceName?: { readonly param: string; readonly pattern: string } | undefined;
  readonly idempotencyField?: string | undefined;
  readonly pagination?: SpecPagination | undefined;
  readonly itemName?: SpecItemName | undefined;
  readonly wait?: SpecWait | undefined;
  readonly longRunning?: SpecLongRunning | undefined;
  readonly dataPlane: boolean;
  /** `x-databricks-preview`, as on a tag. */
  readonly preview?: string | undefined;
}

/** The body of a request. */
export interface SpecBody {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** Fields of a form by name, where the document says how they are written. */
  readonly encoding?: Readonly<Record<string, FieldEncoding>> | undefined;
}

/** `x-databricks-pagination`. */
export interface SpecPagination {
  readonly results?: string | undefined;
  readonly token?: { readonly request: string; readonly response: string } | undefined;
  readonly offset?: string | undefined;
  readonly limit?: string | undefined;
  readonly increment?: number | undefined;
  readonly start?: Readonly<Record<string, number | string | boolean>> | undefined;
  readonly dedupe?: string | undefined;
  readonly next?: string | undefined;
}

/** `x-databricks-name`: where an item of a list has its name, and its id. */
export interface SpecItemName {
  /** Field, or path of fields with dots. */
  readonly name: string;
  readonly id: string;
}

/** `x-databricks-wait`, with every form of binding brought into one. */
export interface SpecWait {
  readonly poll: string;
  readonly binding: Readonly<Record<string, { readonly request: string } | { readonly response: string }>>;
  readonly field: readonly string[];
  readonly message?: readonly string[] | undefined;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  readonly timeoutMinutes: number;
  readonly waiter: string;
}

/** `x-databricks-long-running`. */
export interface SpecLongRunning {
  readonly poll: string;
  /** Full name of the result schema; absent when there is none. */
  readonly result?: string | undefined;
  readonly metadata?: string | undefined;
  readonly cancel?: string | undefined;
}
