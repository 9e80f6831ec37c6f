import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, WorkspaceClient } from 'databricks-sdk-ts';
import { failureOf } from '../support/failures.js';
import { startServer } from '../support/server.js';

async function configFile(text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'databricks-sdk-ts-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, '.databrickscfg');
  await writeFile(path, text);
  return path;
}

/** What a profile of a file signs with. */
async function signatureOf(text: (host: string) => string, profile: string): Promise<string | undefined> {
  const server = await startServer(() => ({ body: {} }));
  const w = new WorkspaceClient({ configFile: await configFile(text(server.host)), profile });
  await w.clusters.get({ cluster_id: 'x' });
  return server.requests[0]?.headers.authorization;
}

describe('S14: a profile file is read as people write it', () => {
  it.each([
    ['a dot in the name', 'team.dev', 'abc', 'abc'],
    ['brackets and spaces in the name', 'my team', 'abc', 'abc'],
    ['a semicolon in the token', 'P', 'abc;def', 'abc;def'],
    ['a hash in the token', 'P', 'abc#def', 'abc#def'],
    ['both', 'P', 'abc;def#ghi', 'abc;def#ghi'],
    ['an equals sign in the token', 'P', 'abc=def==', 'abc=def=='],
    ['a comment after the token', 'P', 'abc ; mine', 'abc'],
    ['quotes', 'P', '"abc"', 'abc'],
    ['a word that ini takes for a value', 'P', 'true', 'true'],
    ['a name of the prototype', '__proto__', 'abc', 'abc'],
    ['another name of the prototype', 'constructor', 'abc', 'abc'],
  ])('%s', async (_name, profile, written, token) => {
    const text = (host: string): string =>
      `[other]\ntoken = wrong\n\n[${profile}]\nhost = ${host}\ntoken = ${written}\n`;
    expect(await signatureOf(text, profile)).toBe(`Bearer ${token}`);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line break at the end', (text: string) => text.trimEnd()],
    ['upper case keys', (text: string) => text.replace('token', 'TOKEN')],
  ])('%s', async (_name, change) => {
    const text = (host: string): string => change(`[P]\nhost = ${host}\n# a comment\ntoken = abc\n`);
    expect(await signatureOf(text, 'P')).toBe('Bearer abc');
  });

  it('a key of the prototype pollutes nothing', async () => {
    const text = (host: string): string =>
      `[P]\nhost = ${host}\ntoken = abc\n__proto__ = x\nconstructor = y\n[__proto__]\npolluted = yes\n`;
    expect(await signatureOf(text, 'P')).toBe('Bearer abc');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('a line that is nothing is an error without its content', async () => {
    const path = await configFile('[P]\nhost = https://my.example\ndapi-this-line-is-a-token\n');
    const error = await failureOf(
      new WorkspaceClient({ configFile: path, profile: 'P' }).clusters.get({ cluster_id: 'x' }),
    );
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain('line 3');
    expect(error.message).not.toContain('this-line');
  });
});
