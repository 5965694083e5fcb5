/** A Spark standalone cluster of two workers on loopback, from PyPI's package, and a driver on it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Python } from './python.ts';

export interface Spark {
  executors: number;
  version: string;
  load(file: string): Promise<void>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Why a cluster can't be had; undefined where it can. */
export function missingForSpark(): string | undefined {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no Java (Debian: apt-get install openjdk-17-jre-headless)';
  }
}

export async function openSpark(python: Python, timeZone: string): Promise<Spark> {
  const folder = join(python.folder, 'cluster');
  mkdirSync(folder);
  const home = globSync(join(python.folder, 'lib/python3*/site-packages/pyspark'))[0]!;
  const started: ChildProcess[] = [];
  const env = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_DAEMON_MEMORY: '256m',
    SPARK_WORKER_DIR: join(folder, 'work'),
    SPARK_SUBMIT_OPTS: '-Xmx512m',
    PYSPARK_PYTHON: python.program('python'),
  };
  /** Spark's scripts end in `exec`, so that the process started is the one to be stopped. */
  const start = (command: string, args: string[]): ChildProcess => {
    const child = spawn(command, args, { env, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    started.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin?.end();
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
    }
  };
  try {
    const port = await freePort();
    const master = `spark://127.0.0.1:${port}`;
    const daemon = (...args: string[]) => start(join(home, 'bin/spark-class'), args);
    const ready = said(
      daemon('org.apache.spark.deploy.master.Master', '--host', '127.0.0.1', '--port', `${port}`, '--webui-port', '0'),
      /elected leader/,
    );
    await ready;
    const worker = () =>
      said(
        daemon(
          'org.apache.spark.deploy.worker.Worker',
          master,
          '--host',
          '127.0.0.1',
          '--cores',
          '1',
          '--memory',
          '700m',
          '--webui-port',
          '0',
        ),
        /Successfully registered with master/,
      );
    await Promise.all([worker(), worker()]);
    const driver = start(python.program('python'), [new URL('spark_driver.py', import.meta.url).pathname, master, timeZone, folder]);
    driver.stderr!.resume();
    const lines = createInterface({ input: driver.stdout! })[Symbol.asyncIterator]();
    const answer = async (): Promise<unknown> => {
      const { done, value } = await lines.next();
      if (done) throw new Error('the driver ended');
      return JSON.parse(value);
    };
    const ask = async (question: object): Promise<Record<string, unknown>[]> => {
      driver.stdin!.write(`${JSON.stringify(question)}\n`);
      const given = (await answer()) as Record<string, unknown>[] | { error: string };
      if (!Array.isArray(given)) throw new Error(given.error);
      return given;
    };
    const { executors, version } = (await answer()) as { executors: number; version: string };
    return { executors, version, load: async (file) => void (await ask({ load: file })), query: (sql) => ask({ sql }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves when the process says so; rejects when it ends before, or when it takes too long. */
function said(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const late = setTimeout(() => reject(new Error(`not ready: ${text.slice(-500)}`)), 400_000);
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (part) => {
        text = (text + part).slice(-10_000);
        if (!words.test(text)) return;
        clearTimeout(late);
        resolve();
      });
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`ended: ${text.slice(-500)}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
