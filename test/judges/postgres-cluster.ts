import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openSubject, type Subject, type Way } from '../server/subject.ts';

export interface Cluster {
  url: string;
  /** A database of its own, empty. */
  database(): Promise<string>;
  /** Runs `pg_ctl` on it, such as `restart -m immediate`. */
  control(...command: string[]): void;
  close(): void;
}

/** Why PostgreSQL can't be had here, or where its programs are. */
export function postgresPrograms(): { programs: string } | { missing: string } {
  const found = [process.env.PG_BIN, ...globSync('/usr/lib/postgresql/*/bin'), ...globSync('/opt/homebrew/opt/postgresql*/bin')];
  const programs = found.filter((path) => path !== undefined).findLast((path) => existsSync(join(path, 'initdb')));
  return programs ? { programs } : { missing: 'PostgreSQL is not installed (Debian: apt-get install postgresql)' };
}

/** A cluster in a folder of its own on a free port of loopback, owned by a user that is not root. */
export async function openCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const root = process.getuid?.() === 0;
  if (root) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['postgres', data]);
  }
  const run = (program: string, ...given: string[]) => {
    const path = join(programs, program);
    const [command, args] = root ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', path, ...given]] : [path, given];
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: data });
  };
  const port = await freePort();
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync');
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -c unix_socket_directories=${data} -c max_connections=200`;
  run('pg_ctl', '-D', data, '-w', '-o', settings, '-l', join(data, 'log'), 'start');
  const url = `postgres://postgres@127.0.0.1:${port}/`;
  let made = 0;
  return {
    url,
    async database() {
      made += 1;
      await query(`${url}postgres`, `create database t${made}`);
      return `${url}t${made}`;
    },
    control: (...command) => run('pg_ctl', '-D', data, '-w', '-l', join(data, 'log'), '-o', settings, ...command),
    close() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

export const secret = 'what the planes of these tests seal with';

/** A plane over a database of its own in the cluster. */
export async function openOver(cluster: Cluster, way: Way): Promise<Subject> {
  const database = await cluster.database();
  const subject = await openSubject(way, { database, secret });
  return {
    ...subject,
    async stored() {
      const tables = await query<{ name: string }>(database, "select tablename as name from pg_tables where schemaname = 'public'");
      const texts = [];
      for (const { name } of tables) texts.push(JSON.stringify(await query(database, `select * from "${name}"`)));
      return texts.join('\n');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
