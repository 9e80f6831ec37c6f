import { describe, expect, it } from 'vitest';
import {
  documentOperations,
  fitsIntoQuery,
  member,
  misfits,
  parametersIn,
  type DocumentOperation,
} from './document-check.js';
import { ACCOUNT_ID, recordService, sdk, WORKSPACE_ID, type Recorded, type SentRequest } from './record.js';

describe.each(sdk.packages)('what the methods of $name send', (pkg) => {
  const documented = documentOperations(pkg.name);

  it('is all that the document has, and nothing else', () => {
    const ids = pkg.services.flatMap((service) => service.operations.map((operation) => operation.id));
    expect(ids.sort()).toEqual([...documented.keys()].sort());
  });

  it.each(pkg.services)('is what the document says: $name', async (service) => {
    const recorded = await recordService(pkg, service);
    expect(recorded.flatMap((call) => problems(call, documented.get(call.operation.id)))).toEqual([]);
  });
});

/** Everything in a call that is not as the document says. */
function problems(call: Recorded, operation: DocumentOperation | undefined): string[] {
  const [sent, ...more] = call.sent;
  if (operation === undefined || sent === undefined || more.length > 0)
    return [`${call.operation.id} sent ${call.sent.length} requests`];
  const found = [
    ...(sent.method === operation.method ? [] : [`the method is ${sent.method}, not ${operation.method}`]),
    ...pathProblems(call, operation, sent),
    ...queryProblems(operation, sent),
    ...bodyProblems(call, operation, sent),
    ...headerProblems(operation, sent),
  ];
  return found.map((problem) => `${call.operation.id}: ${problem}`);
}

/** The documents do not say that these have slashes; the overlays of iam and workspace do. */
const WITH_SLASHES: readonly unknown[] = ['request_object_type', 'workspace_object_type'];

function pathProblems({ request }: Recorded, operation: DocumentOperation, { url }: SentRequest): string[] {
  const many = new Set(
    parametersIn(operation, 'path')
      .filter((parameter) => parameter['x-databricks-multi-segment'] || WITH_SLASHES.includes(parameter['name']))
      .map((parameter) => parameter['name']),
  );
  const names: string[] = [];
  const pattern = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    // One slash joins a path of many segments to the literal before it, which may or may not end with one.
    return many.has(name) ? '/?(.+)' : '([^/]+)';
  });
  const match = new RegExp(`^${pattern}$`).exec(url.pathname);
  if (match === null) return [`the path ${url.pathname} is not that of ${operation.path}`];
  return names.flatMap((name, position) => {
    const got = decodeURIComponent(match[position + 1] ?? '');
    const want = givenValue(name, { operation, request });
    return got === want ? [] : [`the path has ${got} as ${name}, not ${want}`];
  });
}

/** What the caller gave for a path parameter: a field of its own, a segment of the resource name, or the configuration. */
function givenValue(
  name: string,
  { operation, request }: { operation: DocumentOperation } & Pick<Recorded, 'request'>,
): string {
  const { param, pattern } = member(operation.operation, 'x-databricks-resource-name');
  if (typeof pattern !== 'string' || !pattern.includes(`{${name}}`))
    return name === 'account_id' ? ACCOUNT_ID : String(request[name]).replace(/^\/(?=Volumes)/, '');
  const segment = pattern.split('/').indexOf(`{${name}}`);
  return String(request[String(param)]).split('/')[segment] ?? '';
}

function queryProblems(operation: DocumentOperation, { url }: SentRequest): string[] {
  const sent = new Set([...url.searchParams.keys()].map((key) => key.split('.')[0]));
  const declared = parametersIn(operation, 'query').map((parameter) => ({
    name: String(parameter['name']),
    isSendable: fitsIntoQuery(member(parameter, 'schema'), operation.file),
  }));
  const unknown = [...sent].filter((name) => !declared.some((parameter) => parameter.name === name));
  // Every field was given a value.
  const missing = declared.filter(({ name, isSendable }) => isSendable && !sent.has(name));
  return [
    ...unknown.map((name) => `the query parameter ${name} is not declared`),
    ...missing.map(({ name }) => `the query parameter ${name} is missing`),
  ];
}

function bodyProblems({ request }: Recorded, operation: DocumentOperation, { headers, body }: SentRequest): string[] {
  const [declared] = Object.entries(member(operation.operation, 'requestBody', 'content'));
  if (declared === undefined) return body === undefined ? [] : ['there is a body, but none is declared'];
  const [mediaType, content] = declared;
  if (headers['content-type'] !== mediaType) return [`the body is ${headers['content-type']}, not ${mediaType}`];
  if (mediaType !== 'application/json') return body === request['contents'] ? [] : ['the body is not what was given'];
  return misfits(JSON.parse(body ?? ''), member(content, 'schema'), { file: operation.file, at: 'body' });
}

function headerProblems(operation: DocumentOperation, { headers }: SentRequest): string[] {
  const [answered = 'application/json'] = Object.keys(member(operation.operation, 'responses', '200', 'content'));
  const workspace = operation.isAccounts ? undefined : WORKSPACE_ID;
  return [
    ...(headers['accept'] === answered ? [] : [`accept is ${headers['accept']}, not ${answered}`]),
    ...(headers['x-databricks-workspace-id'] === workspace ? [] : ['the workspace header is wrong']),
  ];
}
