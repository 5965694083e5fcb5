import { type Engine, Memory, type Request } from '../engine/index.ts';
import { replayKept } from './cache/run.ts';
import { scans } from './fast/module.ts';
import { noPaths } from './fast/paths.ts';
import { replayFast } from './fast/run.ts';
import { type Line, Lines } from './lines.ts';
import type { ReplayOptions } from './options.ts';
import { readRecord } from './record.ts';
import type { LogFile, ReplayReport } from './report.ts';
import { Chosen } from './select/selection.ts';
import { Rows, shapeOf, sideOf } from './shape.ts';
import { Tally } from './tally.ts';
import { replayInThreads } from './threads/threads.ts';

type Files = AsyncIterable<LogFile> | Iterable<LogFile>;
type Way = (files: Files, base: Engine, head: Engine, options: ReplayOptions) => Promise<ReplayReport>;

/**
 * Judges every recorded decision under both engines, in file order, in bounded memory. Never throws for what a line holds; passes on what a
 * file's chunks throw.
 */
export function replay(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  return chosen(scans() ? replayScanned : replayUnscanned, files, base, head, options);
}

/** The same, record by record through the engine and nothing else: what `replay` is held against. */
export function replayPlain(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  return chosen(replayEach, files, base, head, options);
}

/** In several threads where that is wanted and can be; else in this one. */
async function replayScanned(files: Files, base: Engine, head: Engine, options: ReplayOptions): Promise<ReplayReport> {
  if (options.columns) return replayKept(files, base, head, options);
  const { threads } = options;
  if (threads === undefined) return replayFast(files, base, head, options);
  const done = await replayInThreads(files, base, head, { ...options, threads });
  if (typeof done !== 'string') return done;
  await threads.crew?.stop();
  return replayFast(files, base, head, options, done);
}

function replayUnscanned(files: Files, base: Engine, head: Engine, options: ReplayOptions): Promise<ReplayReport> {
  return replayEach(files, base, head, options, 'there is no WebAssembly with SIMD here');
}

async function chosen(way: Way, files: Files, base: Engine, head: Engine, options: ReplayOptions): Promise<ReplayReport> {
  if (options.select === undefined) return way(files, base, head, options);
  const selected = new Chosen(files, options.select, [base, head]);
  return selected.of(await way(selected.files, base, head, options));
}

async function replayEach(files: Files, base: Engine, head: Engine, options: ReplayOptions, why?: string): Promise<ReplayReport> {
  const rows = new Rows(base, head);
  const tally = new Tally(rows, options.samples ?? false);
  // Shadow policies never touch a verdict: what they alone would remember is not kept.
  const memory = new Memory([base, head].map((engine) => ({ ...engine, shadow: [] })));
  let records = 0;
  let bytes = 0;

  function judge(file: number, line: Line): void {
    records++;
    const reading = readRecord(line);
    if (!reading.ok) {
      tally.unreadable(file, reading.fault);
      return;
    }
    const { record } = reading;
    const request: Request = { ...record.request, chain_agents: memory.chainAgents(record.request) };
    const outcome = memory.outcome(request);
    const shape = shapeOf(sideOf(base.judge(request, outcome), rows), sideOf(head.judge(request, outcome), rows));
    memory.observe(request);
    tally.count(shape, record.decision);
    tally.date(shape, request.at);
    if (shape.class !== 'tightened' && shape.class !== 'loosened') return;
    tally.flip(shape, record, { file, line: line.number });
    options.classify?.(request, shape);
  }

  for await (const log of files) {
    const file = tally.file(log.name);
    const lines = new Lines();
    for await (const chunk of log.chunks) {
      bytes += chunk.length;
      for (const line of lines.push(chunk)) judge(file, line);
      options.progress?.({ file: log.name, records, bytes });
    }
    const { number, offset } = lines.next;
    const last = lines.end();
    if (log.brokeOff?.()) {
      tally.unreadable(file, { line: number, reason: 'incomplete', offset });
    } else if (last !== undefined) judge(file, last);
  }
  options.explain?.({ ...noPaths, plain: records, ...(why !== undefined && { why }) });
  return tally.report();
}
