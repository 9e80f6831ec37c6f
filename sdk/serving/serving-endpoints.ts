import { operations, ServingEndpointsService } from '../../generated/serving/serving-endpoints.js';
import type {
  ExternalFunctionRequest,
  HttpRequestResponse,
  QueryEndpointInput,
  QueryEndpointResponse,
} from '../../generated/serving/types.js';
import { call } from '../../runtime/client/call.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { stringifyJson } from '../../runtime/base/json/stringify-json.js';
import type { OpenAiClient, OpenAiOptions } from './open-ai.js';
import { ServingStream } from './serving-stream.js';

/** A query: the known fields, and whatever else the model takes, such as `tools` or `response_format`. */
export type ServingQuery = Omit<QueryEndpointInput, 'messages'> & {
  /** Messages of a chat, in the form of OpenAI. */
  messages?: readonly object[] | undefined;
  [field: string]: unknown;
};

/** An answer: the known fields, and whatever else the model sends. */
export type ServingAnswer = QueryEndpointResponse & { [field: string]: unknown };

/** A request over a Unity Catalog connection; objects are sent as their JSON. */
export type ConnectionRequest = Omit<ExternalFunctionRequest, 'headers' | 'json' | 'params'> & {
  /** Headers for the other side, by name. */
  headers?: string | Readonly<Record<string, string>> | undefined;
  /** JSON body; text is taken for JSON already. */
  json?: unknown;
  /** Query parameters, by name. */
  params?: string | Readonly<Record<string, unknown>> | undefined;
};

/** What the other side of a connection answers. Read it with `new Response(contents).json()`, or as the stream it is. */
export interface ConnectionResponse extends HttpRequestResponse {
  'content-type'?: string | undefined;
  /** Session of an MCP server, to be sent along with the next request. */
  'mcp-session-id'?: string | undefined;
}

/** The operations of ServingEndpoints, plus open and streamed queries, clients for OpenAI, connections. */
export class ServingEndpoints extends ServingEndpointsService {
  /**
   * Asks a model. Fields that are not listed are sent and received as well.
   *
   * @example
   * await w.servingEndpoints.query({ name: 'my-model', messages: [{ role: 'user', content: 'Hello' }], top_p: 0.9 })
   */
  override async query(request: ServingQuery | QueryEndpointInput, options?: CallOptions): Promise<ServingAnswer> {
    if (request.stream === true) {
      throw new DatabricksError('servingEndpoints.query gives whole answers: for stream: true, use queryStream');
    }
    return call<ServingAnswer>(this.api, operations.query, request, options);
  }

  /**
   * Asks a model and gives its answer event by event, as the model makes it.
   * `timeoutMs` is the time until the answer begins.
   */
  queryStream(request: ServingQuery | QueryEndpointInput, options?: CallOptions): ServingStream {
    const given = { ...request };
    const { api } = this;
    return new ServingStream(async function* events() {
      const { streamQuery } = await import('./stream-query.js');
      yield* streamQuery(api, given, options);
    });
  }

  /**
   * Options for a client of the `openai` package: `new OpenAI(w.servingEndpoints.openaiOptions())`. Requests are signed
   * with the credentials of this client and go over its connections; the name of an endpoint is the `model`.
   *
   * @param basePath - where the workspace speaks the language of OpenAI
   * @throws ConfigError without a host
   */
  openaiOptions(basePath = '/serving-endpoints'): OpenAiOptions {
    const { config } = this.api;
    const path = basePath.replace(/^\/*/, '/').replace(/\/+$/, '');
    return { baseURL: `${config.host}${path}`, apiKey: 'no-token', fetch: config.fetch };
  }

  /**
   * A client of the `openai` package for the models of this workspace. The package must be installed.
   *
   * @param options - further options for that client, such as `timeout` or `maxRetries`
   */
  async getOpenAiClient(options: Readonly<Record<string, unknown>> = {}): Promise<OpenAiClient> {
    const reserved = ['baseURL', 'apiKey', 'fetch'].filter((name) => name in options);
    if (reserved.length > 0) {
      throw new DatabricksError(
        `getOpenAiClient sets ${reserved.join(', ')} itself: use openaiOptions for your own client`,
      );
    }
    const { openAiClient } = await import('./open-ai.js');
    return openAiClient({ ...options, ...this.openaiOptions() });
  }

  /**
   * Sends an HTTP request over a Unity Catalog connection, which adds its credentials; also for MCP servers behind one.
   *
   * @example
   * const { contents } = await w.servingEndpoints.httpRequest({ connection_name: 'crm', method: 'GET', path: '/v1/me' });
   * const me = await new Response(contents).json();
   */
  override httpRequest(request: ConnectionRequest, options?: CallOptions): Promise<ConnectionResponse> {
    const { headers, json, params, ...rest } = request;
    const fields = Object.entries({ headers, json, params }).filter(([, value]) => value !== undefined);
    const texts = fields.map(([name, value]) => [name, typeof value === 'string' ? value : stringifyJson(value)]);
    const operation = { ...operations.httpRequest, headers: CONNECTION_HEADERS };
    return call<ConnectionResponse>(this.api, operation, { ...rest, ...Object.fromEntries(texts) }, options);
  }
}

/** Headers of a connection's answer that become fields. */
const CONNECTION_HEADERS = { 'content-type': 'string', 'mcp-session-id': 'string' } as const;
