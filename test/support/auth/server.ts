import { createAuthContext } from '../../../runtime/auth/context.js';
import type { AuthContext } from '../../../runtime/auth/strategy.js';
import type { ResolvedConfig } from '../../../runtime/config/resolve.js';
import { createTransport } from '../../../runtime/http/transport/create-transport.js';
import { startServer, type Answer, type Seen as Request } from '../server.js';

/** One request as the server saw it, decoded. */
export interface Seen extends Omit<Request, 'query' | 'body'> {
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly form: Readonly<Record<string, string>>;
}

export type { Answer };

export interface AuthServer {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** `'hang'` never answers, `'reset'` drops the connection. */
export type Answerer = (request: Seen, index: number) => Answer | 'hang' | 'reset' | Promise<Answer>;

/** A scripted server that decodes queries and forms. */
export async function authServer(answerer: Answerer): Promise<AuthServer> {
  const seen: Seen[] = [];
  const { host } = await startServer((request) => {
    const index = seen.push(decoded(request)) - 1;
    return answerer(seen[index] as Seen, index);
  });
  return { url: host, seen };
}

function decoded(request: Request): Seen {
  const body = request.body.toString();
  const query = Object.fromEntries(new URLSearchParams(request.query));
  return { ...request, query, body, form: Object.fromEntries(new URLSearchParams(body)) };
}

/** A context that really sends. */
export function realContext(values: Partial<ResolvedConfig>, env: Record<string, string> = {}): AuthContext {
  const transport = createTransport({ env: {} });
  const config = { sources: {}, ...values } as ResolvedConfig;
  return createAuthContext({ config, http: (request) => transport.send(request), env });
}

/** The discovery document of a server. */
export function discovery(url: string): Record<string, string> {
  return { token_endpoint: `${url}/oidc/v1/token`, authorization_endpoint: `${url}/oidc/v1/authorize` };
}
