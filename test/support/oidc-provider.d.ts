/** The part of `oidc-provider` that the tests use; the package itself has no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  interface AccessToken {
    readonly accountId?: string;
    readonly clientId: string;
    readonly scope?: string;
    readonly isExpired: boolean;
  }

  interface Context {
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
    };
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: string, listener: (context: unknown, error?: Error) => void): this;
    readonly Grant: new (owner: { accountId: string; clientId: string }) => Grant;
    readonly AccessToken: { find(token: string): Promise<AccessToken | undefined> };
    readonly ClientCredentials: { find(token: string): Promise<AccessToken | undefined> };
  }

  export type { Context };
}
