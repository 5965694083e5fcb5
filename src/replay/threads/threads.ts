import type { Engine } from '../../engine/index.ts';
import type { PolicyPack } from '../../pack/index.ts';
import { remembering } from '../fast/conditions.ts';
import { Pass } from '../fast/pass.ts';
import { noPaths, type Paths } from '../fast/paths.ts';
import { programsOf } from '../fast/patterns.ts';
import { PLANS } from '../fast/plans.ts';
import type { Place } from '../gathered.ts';
import type { ReplayOptions, Threads } from '../options.ts';
import type { LogFile, ReplayReport } from '../report.ts';
import { Rows } from '../shape.ts';
import { Tally } from '../tally.ts';
import { crewOf } from './crew.ts';
import { type Job, jobsOf } from './jobs.ts';
import { claims, type Found, type Task, tellOf, work } from './worker.ts';

/** Each thread makes of the packs what it needs: with so many policies that takes as long as reading the least that is worth a thread. */
const POLICIES = 4000;

/** The report of a replay in several threads; or why one thread has to do it. */
export async function replayInThreads(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions & { threads: Threads },
): Promise<ReplayReport | string> {
  const { count, start, least, part } = options.threads;
  if (count < 2) return 'no more were asked for';
  if (!Array.isArray(files)) return 'the records are chosen first';
  if (options.classify) return 'the flips are classified in order';
  if (remembering(base, head)) return 'a policy looks back over the records before';
  const logs = files as readonly LogFile[];
  if (logs.some(({ path }) => path === undefined)) return 'standard input comes in one piece';
  const { jobs, bytes } = jobsOf(logs, part);
  if (bytes < least * (1 + (base.live.length + head.live.length) / POLICIES) || jobs.length < 2) return 'the logs are too small for more';

  const state = new Int32Array(new SharedArrayBuffer(16));
  const samples = options.samples ?? false;
  const programs = programsOf([...base.live, ...head.live]);
  const task: Task = { base: packsOf(base), head: packsOf(head), programs, samples, jobs, state };
  const crew = options.threads.crew ?? crewOf(Math.min(count, jobs.length) - 1, start);
  const others = crew.ask(task) as readonly Promise<Found | undefined>[];
  const open = (_: string, file: number) => logs[file]!;
  const pass = new Pass(base, head, { samples });
  const tell = tellOf(state);
  const own = await work(pass, claims(jobs, state), open, (file) => {
    const seen = tell(pass.seen);
    options.progress?.({ file: logs[file]!.name, ...seen });
  }).catch(async (error) => {
    await crew.stop();
    throw error;
  });
  const found = await Promise.all(others);
  // What a thread took with it when it failed is not known: one thread does it all again, and says what is wrong, if anything is.
  if (found.includes(undefined)) return 'a thread failed';
  const tally = new Tally(new Rows(base, head), samples);
  const explain = (paths: Paths) => options.explain?.({ ...paths, looks: pass.judge.looks });
  gather([own, ...(found as Found[])], jobs, logs, tally, { ...options, explain });
  return tally.report();
}

/** Packs of the live policies alone: all that a replay judges. */
function packsOf({ live }: Engine): Task['base'] {
  const packs = new Map<string, PolicyPack>();
  for (const { pack, definition } of live) {
    const known = packs.get(pack) ?? { name: pack, version: '0.0.0', policies: [] };
    packs.set(pack, known);
    known.policies.push(definition);
  }
  return [...packs.values()];
}

/** Puts together what the threads found. */
export function gather(
  found: readonly Found[],
  jobs: readonly Job[],
  logs: readonly Pick<LogFile, 'name'>[],
  tally: Tally,
  options: Pick<ReplayOptions, 'explain' | 'actions'>,
): void {
  for (const { name } of logs) tally.file(name);
  const before = linesBefore(found, jobs);
  for (const { gathered, took } of found) {
    const placeOf = ({ file, line }: Place): Place => ({ file: jobs[took[file]!]!.file, line: line + before[took[file]!]! });
    tally.add(gathered, placeOf);
  }
  options.explain?.(found.reduce((all, { paths }) => sum(all, paths), { ...noPaths, threads: 0 }));
  const actions = new Set(found.flatMap((one) => [...(one.actions ?? [])]));
  if (found.every((one) => one.actions !== undefined) && actions.size < PLANS) options.actions?.(actions);
}

/** For each job, how many lines of its file come before it. */
function linesBefore(found: readonly Found[], jobs: readonly Job[]): number[] {
  const lines: number[] = [];
  for (const { took, lines: counted } of found) for (const [index, job] of took.entries()) lines[job] = counted[index]!;
  let file = -1;
  let before = 0;
  return jobs.map((job, index) => {
    if (job.file !== file) before = 0;
    file = job.file;
    before += lines[index]!;
    return before - lines[index]!;
  });
}

function sum(a: Paths, b: Paths): Paths {
  const counts = Object.keys(noPaths) as (keyof typeof noPaths)[];
  return Object.assign({ ...a }, Object.fromEntries(counts.map((key) => [key, (a[key] as number) + (b[key] as number)])));
}
