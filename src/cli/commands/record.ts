import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Hindcast } from '../../client/index.ts';
import { counted } from '../../diagnostic.ts';
import { type EnvironmentOptions, environment } from '../environment.ts';
import { selection } from '../selection.ts';
import { readSettings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface RecordOptions extends EnvironmentOptions {
  out?: string;
  limit?: number;
  since?: number;
  until?: number;
  /** Replaces a file that is there. */
  force?: boolean;
}

/** Writes the decisions of a control plane as recorded decisions, one a line, oldest first; the file appears whole or not at all. */
export async function record(options: RecordOptions, world: World): Promise<ExitCode> {
  const period = periodOf(options);
  const { client } = environment(options, await readSettings(options, world), world);
  const write =
    options.out === undefined ? undefined : await fileWriter(resolve(world.cwd, options.out), options.out, options.force ?? false);
  const seen = new Set<string>();
  try {
    for await (const line of recordedLines(client, period, options.limit ?? Number.POSITIVE_INFINITY, seen)) {
      if (write) await write.line(line);
      else await world.out(line);
      if (world.terminal && !options.quiet && seen.size % 500 === 0) world.err(`\r${counted(seen.size, 'decision')} `);
    }
    await write?.done();
  } catch (error) {
    await write?.abandon();
    throw error;
  }
  if (!options.quiet) world.err(`${world.terminal ? '\r\u001b[K' : ''}${counted(seen.size, 'decision')} recorded\n`);
  return 0;
}

interface Period {
  since?: string;
  until?: string;
}

function periodOf({ since, until }: RecordOptions): Period {
  selection({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) });
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  return { ...(since !== undefined && { since: at(since) }), ...(until !== undefined && { until: at(until) }) };
}

/** How the service's other verdicts stand in a record (`semantics.md`, "A request"). */
const recordedVerdict: Record<string, string> = { allow_with_warning: 'allow', terminate: 'block' };

const kept = [
  'decision_id',
  'created_at',
  'action_type',
  'action_content',
  'agent_id',
  'metadata',
  'chain_id',
  'chain_step',
  'trust_score',
] as const;

async function* recordedLines(client: Hindcast, period: Period, limit: number, seen: Set<string>): AsyncGenerator<string> {
  for (let cursor: string | undefined; seen.size < limit; ) {
    const page = await client.call('listDecisions', {
      query: { per_page: 200, order: 'asc', include: 'content', ...period, ...(cursor !== undefined && { cursor }) },
    });
    for (const decision of page.decisions as readonly object[] as readonly Record<string, unknown>[]) {
      if (seen.size >= limit) return;
      const id = String(decision.decision_id);
      if (seen.has(id))
        throw new UsageError(`the control plane lists decision \`${id}\` twice`, 'record again; if it stays so, the plane is at fault');
      seen.add(id);
      const verdict = String(decision.decision);
      const fields = kept.flatMap((field) => (decision[field] === undefined || decision[field] === null ? [] : [[field, decision[field]]]));
      yield `${JSON.stringify({ ...Object.fromEntries(fields), decision: recordedVerdict[verdict] ?? verdict })}\n`;
    }
    cursor = page.next_cursor ?? undefined;
    if (cursor === undefined) return;
  }
}

/** Writes beside the file, packed when the name says so, and moves it into place when all of it is on disk. */
async function fileWriter(path: string, shown: string, force: boolean) {
  const unwritten = path.endsWith('.zst') ? 'zstd' : path.endsWith('.parquet') ? 'Parquet' : undefined;
  if (unwritten) throw new UsageError(`\`${shown}\`: ${unwritten} is read and not written here`, 'name it `.ndjson` or `.ndjson.gz`');
  if (!force && existsSync(path))
    throw new UsageError(`\`${shown}\` is there already`, 'choose another `--out`, or replace it with `--force`');
  const beside = `${path}.${randomUUID()}.part`;
  const file = await open(beside, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    const help = cause.code === 'ENOENT' ? 'make its directory first, or choose another `--out`' : 'choose another `--out`';
    throw new UsageError(`\`${shown}\` can't be written (${cause.code ?? 'unknown fault'})`, help);
  });
  const lines = path.endsWith('.gz') ? createGzip() : new PassThrough();
  const written = pipeline(lines, file.createWriteStream({ flush: true }));
  written.catch(() => undefined);
  return {
    async line(text: string) {
      if (!lines.write(text)) await Promise.race([once(lines, 'drain'), written]);
    },
    async done() {
      lines.end();
      await written;
      await rename(beside, path);
    },
    async abandon() {
      lines.destroy();
      await written.catch(() => undefined);
      await rm(beside, { force: true });
    },
  };
}
