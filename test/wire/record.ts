import { readFileSync } from 'node:fs';
import { AccountClient, Paged, WorkspaceClient } from 'databricks-sdk-ts';
import type { Operation, Package, Sdk, Service } from '../../codegen/model/model.js';
import { createSynthesizer, type SyntheticRequest } from './synthesize.js';

/** What one call sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  /** The headers that an operation decides. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** One operation, what its method was given and what it sent. */
export interface Recorded {
  readonly package: string;
  readonly service: string;
  readonly operation: Operation;
  readonly request: SyntheticRequest;
  readonly sent: readonly SentRequest[];
}

/** The model that the committed output was made from. */
export const sdk: Sdk = JSON.parse(readFileSync(new URL('../../generated/model.json', import.meta.url), 'utf8'));

export const ACCOUNT_ID = 'account-1';
export const WORKSPACE_ID = '7474';

const HEADERS = ['accept', 'content-type', 'x-databricks-workspace-id'];

/** Calls the method of every operation once and records what goes out. */
export async function recordService(pkg: Package, service: Service): Promise<Recorded[]> {
  const synthesize = createSynthesizer(sdk);
  const recorded: Recorded[] = [];
  for (const operation of service.operations) {
    const request = synthesize(operation);
    const sent = await sentBy(pkg, service, { operation, request });
    recorded.push({ package: pkg.name, service: service.name, operation, request, sent });
  }
  return recorded;
}

/** All requests of one call of the method of an operation, on a client of its own. */
async function sentBy(
  pkg: Package,
  service: Service,
  { operation, request }: Pick<Recorded, 'operation' | 'request'>,
): Promise<SentRequest[]> {
  const sent: SentRequest[] = [];
  const observe: typeof globalThis.fetch = async (input, init) => {
    sent.push(await sentRequest(input, init));
    return new Response(operation.method === 'HEAD' ? null : answerTo(operation), {
      headers: { 'content-type': 'application/json' },
    });
  };
  await callMethod(serviceOn(clientFor(service, observe), pkg, service), operation, request);
  return sent;
}

function clientFor(service: Service, fetch: typeof globalThis.fetch): WorkspaceClient | AccountClient {
  const options = {
    host: 'https://host.example',
    token: 'token',
    accountId: ACCOUNT_ID,
    workspaceId: WORKSPACE_ID,
    hostMetadata: false,
    retry: false,
    fetch,
  } as const;
  return service.account ? new AccountClient(options) : new WorkspaceClient(options);
}

/** The service as a program reaches it: by the properties of the client. */
export function serviceOn(client: object, pkg: Package, service: Service): object {
  const parent = pkg.services.find((other) => other.name === service.parent);
  const home = parent === undefined ? client : serviceOn(client, pkg, parent);
  const found: unknown = Reflect.get(home, service.accessor);
  if (typeof found === 'object' && found !== null) return found;
  throw new Error(`${pkg.name}.${service.name} is not on its client as ${service.accessor}`);
}

async function callMethod(service: object, { id, name, fields }: Operation, request: SyntheticRequest): Promise<void> {
  const method: unknown = Reflect.get(service, name);
  if (typeof method !== 'function') throw new Error(`${id} has no method ${name}`);
  const given = fields.length > 0 ? [request] : [];
  const result: unknown = await Reflect.apply(method, service, given);
  if (result instanceof Paged) for await (const _page of result.pages()) break;
}

/** The least that every method can read. */
function answerTo({ paging, response }: Operation): string {
  return response.type?.kind === 'array' || (paging !== undefined && paging.items === undefined) ? '[]' : '{}';
}

async function sentRequest(input: string | URL | Request, init?: RequestInit): Promise<SentRequest> {
  const request = new Request(input, init);
  const names = HEADERS.filter((name) => request.headers.has(name));
  const text = await request.text();
  return {
    method: request.method,
    url: new URL(request.url),
    headers: Object.fromEntries(names.map((name) => [name, request.headers.get(name) ?? ''])),
    body: init?.body === undefined && text === '' ? undefined : text,
  };
}
