import { createAuthContext } from '../../../runtime/auth/context.js';
import type { Credentials } from '../../../runtime/auth/credentials.js';
import type { AuthContext, Strategy } from '../../../runtime/auth/strategy.js';
import type { ResolvedConfig } from '../../../runtime/config/resolve.js';
import type { Files } from '../../../runtime/auth/programs/machine-files.js';
import type { Machine } from '../../../runtime/auth/programs/machine.js';
import type { RunResult } from '../../../runtime/auth/programs/run-program.js';
import type { HttpRequest, HttpResponse } from '../../../runtime/base/message.js';
import { testClock, type TestClock } from '../clock.js';

export interface FakeReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A recorded request: the form or JSON body stands decoded beside it. */
export interface SeenRequest extends HttpRequest {
  readonly form: Readonly<Record<string, string>>;
}

export type Handler = (request: SeenRequest, index: number) => FakeReply | Error | Promise<FakeReply | Error>;

/** Answers every request with the handler and remembers what came. */
export function fakeHttp(handler: Handler): {
  http: (request: HttpRequest) => Promise<HttpResponse>;
  seen: SeenRequest[];
} {
  const seen: SeenRequest[] = [];
  const http = async (request: HttpRequest): Promise<HttpResponse> => {
    const text = typeof request.body === 'string' ? request.body : '';
    const recorded = { ...request, form: Object.fromEntries(new URLSearchParams(text)) };
    seen.push(recorded);
    const reply = await handler(recorded, seen.length - 1);
    if (reply instanceof Error) throw reply;
    return response(reply, request.url);
  };
  return { http, seen };
}

function response(reply: FakeReply, url: string): HttpResponse {
  const { status = 200, headers = {}, body = '' } = reply;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    headers,
    url,
    text: async () => text,
    bytes: async () => new TextEncoder().encode(text),
    stream: () => new Response(text).body ?? new ReadableStream(),
    discard: () => {},
  };
}

export const HOST = 'https://dbc-1.cloud.databricks.com';

/** Attributes that a test sets; the rest stays unset. */
export function config(values: Partial<ResolvedConfig>): ResolvedConfig {
  return { sources: {}, ...values } as ResolvedConfig;
}

export interface ContextParts {
  readonly env?: Record<string, string>;
  readonly handler?: Handler;
  readonly clock?: TestClock;
}

/** A context whose server is the handler, and what that server saw. */
export function fakeContext(
  values: Partial<ResolvedConfig>,
  parts: ContextParts = {},
): { context: AuthContext; seen: SeenRequest[]; clock: TestClock } {
  const clock = parts.clock ?? testClock();
  const { http, seen } = fakeHttp(parts.handler ?? (() => new Error('no request expected')));
  const context = createAuthContext({ config: config(values), http, env: parts.env ?? {}, clock, random: () => 0.5 });
  return { context, seen, clock };
}

/** The credentials of a strategy that must apply. */
export async function configured(strategy: Strategy, context: AuthContext): Promise<Credentials> {
  const result = await strategy.configure(context);
  if ('skipped' in result) throw new Error(`unexpectedly skipped: ${result.skipped}`);
  return result;
}

/** The reason why a strategy that must not apply was skipped. */
export async function skipReason(strategy: Strategy, context: AuthContext): Promise<string> {
  const result = await strategy.configure(context);
  return 'skipped' in result ? result.skipped : `configured as ${result.authType}`;
}

/** Lets everything that is already due run. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await Promise.resolve();
}

/** An unsigned JSON web token with these claims. */
export function jwt(claims: Record<string, unknown>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.sig`;
}

/** A file system of a few files; the size of a file is given as a number. */
export function fakeFiles(files: Record<string, string | number>): Files {
  return {
    read: async (path) => (path in files ? String(files[path]) : undefined),
    size: async (path) => {
      const file = files[path];
      return typeof file === 'string' ? file.length : file;
    },
  };
}

/** A machine with these files, whose programs answer as the function says; its calls are recorded as text. */
export function fakeMachine(
  files: Record<string, string | number>,
  run: (command: string, index: number) => RunResult,
  platform = 'linux',
): Machine & { calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    files: fakeFiles(files),
    platform: () => platform,
    run: async (file, args) => {
      calls.push([file, ...args].join(' '));
      return run(args.join(' '), calls.length - 1);
    },
  };
}
