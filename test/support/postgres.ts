import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync, appendFileSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedPort } from './loopback.js';

/** A PostgreSQL server on loopback that asks for passwords. */
export interface Postgres {
  readonly port: number;
  /** Runs SQL as the superuser, past the passwords. */
  sql(text: string): void;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs on this machine; `undefined` where it is not installed. */
export function postgresPrograms(): string | undefined {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).map((version) => join(packaged, version, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(':'), ...versions];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))));
}

/** Starts a fresh server in a folder of its own. PostgreSQL does not run as root: then it runs as `nobody`. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-pg-'));
  const user = unprivileged(folder);
  const data = join(folder, 'data');
  const run = (name: string, args: readonly string[]): void => {
    execFileSync(join(programs, name), args, { ...user, stdio: 'pipe', env: { ...process.env, HOME: folder } });
  };
  run('initdb', ['-D', data, '-U', 'admin', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
  const port = await closedPort();
  writeFileSync(join(data, 'pg_hba.conf'), 'local all admin trust\nhost all all 127.0.0.1/32 scram-sha-256\n');
  appendFileSync(
    join(data, 'postgresql.conf'),
    `port=${port}\nlisten_addresses='127.0.0.1'\nunix_socket_directories='${folder}'\nfsync=off\n`,
  );
  const server = spawn(join(programs, 'postgres'), ['-D', data], { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  await ready(server);
  return {
    port,
    sql: (text) => run('psql', ['-h', folder, '-p', String(port), '-U', 'admin', '-d', 'postgres', '-qc', text]),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function unprivileged(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const [uid, gid] = [id('-u'), id('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log}`)));
  });
}
