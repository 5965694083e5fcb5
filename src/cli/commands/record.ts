import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Hindcast } from '../../client/index.ts';
import { counted } from '../../diagnostic.ts';
import { type EnvironmentOptions, environment } from '../environment.ts';
import { readSettings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface RecordOptions extends EnvironmentOptions {
  out?: string;
  limit?: number;
}

/** Writes the decisions of a control plane as recorded decisions, one a line, oldest first; the file appears whole or not at all. */
export async function record(options: RecordOptions, world: World): Promise<ExitCode> {
  const { client } = environment(options, await readSettings(options, world), world);
  const write = options.out === undefined ? undefined : await fileWriter(resolve(world.cwd, options.out), options.out);
  const seen = new Set<string>();
  try {
    for await (const line of recordedLines(client, options.limit ?? Number.POSITIVE_INFINITY, seen)) {
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

async function* recordedLines(client: Hindcast, limit: number, seen: Set<string>): AsyncGenerator<string> {
  for (let cursor: string | undefined; seen.size < limit; ) {
    const page = await client.call('listDecisions', {
      query: { per_page: 200, order: 'asc', include: 'content', ...(cursor !== undefined && { cursor }) },
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

/** Writes beside the file and moves it into place when all of it is on disk. */
async function fileWriter(path: string, shown: string) {
  const beside = `${path}.${randomUUID()}.part`;
  const file = await open(beside, 'wx').catch((cause: NodeJS.ErrnoException) => {
    const help = cause.code === 'ENOENT' ? 'make its directory first, or choose another `--out`' : 'choose another `--out`';
    throw new UsageError(`\`${shown}\` can't be written (${cause.code ?? 'unknown fault'})`, help);
  });
  return {
    line: (text: string) => file.appendFile(text),
    async done() {
      await file.sync();
      await file.close();
      await rename(beside, path);
    },
    async abandon() {
      await file.close().catch(() => {});
      await rm(beside, { force: true });
    },
  };
}
